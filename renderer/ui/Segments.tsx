import type { ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup, TooltipTrigger } from 'react-aria-components';
import { Hint } from './Button.tsx';

/** One of a few, always visible: languages, views, filters. */
export function Segments<T extends string>({
  label,
  value,
  options,
  onChange,
  look = 'segments',
}: {
  label: string;
  value: T;
  /** `hint`: what a short text stands for, told when the pointer rests on it. */
  options: readonly { id: T; text: ReactNode; name?: string; lang?: string; hint?: string }[];
  onChange: (value: T) => void;
  look?: 'segments' | 'filters';
}) {
  return (
    <ToggleButtonGroup
      className={look}
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = options.find((o) => keys.has(o.id));
        if (chosen) onChange(chosen.id);
      }}
    >
      {options.map(({ id, text, name, hint }) =>
        hint ? (
          <TooltipTrigger key={id} delay={350} closeDelay={0}>
            <ToggleButton id={id} aria-label={name}>
              {text}
            </ToggleButton>
            <Hint>{hint}</Hint>
          </TooltipTrigger>
        ) : (
          <ToggleButton key={id} id={id} aria-label={name}>
            {text}
          </ToggleButton>
        ),
      )}
    </ToggleButtonGroup>
  );
}
