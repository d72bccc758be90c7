import type { ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';

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
  options: readonly { id: T; text: ReactNode; name?: string; lang?: string }[];
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
      {options.map((option) => (
        <ToggleButton key={option.id} id={option.id} aria-label={option.name}>
          {option.text}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
