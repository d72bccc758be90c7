import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Button,
  Checkbox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListLayout,
  Select,
  SelectValue,
  Text,
  TextArea,
  TextField,
  Virtualizer,
} from 'react-aria-components';
import { Popover } from './Popover.tsx';

interface FieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  help?: string;
  wrong?: string;
  lines?: boolean;
  autoFocus?: boolean;
  required?: boolean;
  maxLength?: number;
  onBlur?: () => void;
}

export function Field({
  label,
  value,
  onChange,
  help,
  wrong,
  lines,
  autoFocus,
  required,
  maxLength,
  onBlur,
}: FieldProps) {
  return (
    <TextField
      className="field"
      value={value}
      onChange={onChange}
      isInvalid={wrong !== undefined && wrong !== ''}
      isRequired={required ?? false}
      validationBehavior="aria"
      autoFocus={autoFocus ?? false}
      maxLength={maxLength ?? 500}
      {...(onBlur ? { onBlur } : {})}
    >
      <Label>{label}</Label>
      {lines ? <TextArea rows={3} /> : <Input />}
      {help ? (
        <Text slot="description" className="help">
          {help}
        </Text>
      ) : null}
      <FieldError className="wrong">{wrong}</FieldError>
    </TextField>
  );
}

export interface Option<T extends string> {
  id: T;
  text: string;
}

/** Above this only the entries in sight are drawn: a project may have a thousand versions. */
const MANY = 60;
const ENTRY = 30;

/** A choice of one from a list. */
export function Choice<T extends string>({
  label,
  value,
  options,
  onChange,
  help,
  hideLabel = false,
  icon,
}: {
  label: string;
  value: T;
  options: readonly Option<T>[];
  onChange: (value: T) => void;
  help?: string;
  hideLabel?: boolean;
  /** Stands before the words, and alone where there is no room for them. */
  icon?: ReactNode;
}) {
  return (
    <Select
      className="field"
      value={value}
      aria-label={hideLabel ? label : undefined}
      onChange={(key) => {
        const chosen = options.find((o) => o.id === key);
        if (chosen) onChange(chosen.id);
      }}
    >
      {hideLabel ? null : <Label>{label}</Label>}
      <Button className={icon ? 'select-button with-icon' : 'select-button'}>
        {icon}
        <SelectValue />
        <ChevronDown size={15} aria-hidden />
      </Button>
      {help ? (
        <Text slot="description" className="help">
          {help}
        </Text>
      ) : null}
      <Popover>
        {options.length > MANY ? (
          <Virtualizer layout={ListLayout} layoutOptions={{ rowSize: ENTRY, padding: 4 }}>
            <Entries options={options} className="menu long" />
          </Virtualizer>
        ) : (
          <Entries options={options} className="menu" />
        )}
      </Popover>
    </Select>
  );
}

function Entries({ options, className }: { options: readonly Option<string>[]; className: string }) {
  return (
    <ListBox className={className} items={options}>
      {({ id, text }) => (
        <ListBoxItem id={id} className="menu-item" textValue={text}>
          <span className="menu-text">{text}</span>
        </ListBoxItem>
      )}
    </ListBox>
  );
}

export function Tick({
  label,
  help,
  value,
  onChange,
  disabled = false,
}: {
  label: ReactNode;
  help?: string;
  value: boolean;
  onChange: (value: boolean) => void;
  disabled?: boolean;
}) {
  return (
    <Checkbox className="checkbox" isSelected={value} onChange={onChange} isDisabled={disabled}>
      <span className="box">{value ? <Check size={13} aria-hidden /> : null}</span>
      <span>
        {label}
        {help ? <span className="help">{help}</span> : null}
      </span>
    </Checkbox>
  );
}
