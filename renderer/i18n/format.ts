/** Dates, times and numbers as the reader's language writes them. */
import type { Language } from '../../shared/bill/kinds.ts';

const LOCALES: Record<Language, string> = { en: 'en-GB', ru: 'ru-RU', tk: 'tk-TM' };

export function localeOf(lang: Language): string {
  return LOCALES[lang];
}

export function formatNumber(value: number, lang: Language): string {
  return new Intl.NumberFormat(LOCALES[lang]).format(value);
}

const SAME_DAY: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };
const SAME_YEAR: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', ...SAME_DAY };
const OTHER: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };

/** A time as one would say it today: the hour for today, day and hour for this year, else the date. */
export function formatTime(iso: string, lang: Language, now: Date): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return '';
  const style =
    at.toDateString() === now.toDateString()
      ? SAME_DAY
      : at.getFullYear() === now.getFullYear()
        ? SAME_YEAR
        : OTHER;
  return new Intl.DateTimeFormat(LOCALES[lang], style).format(at);
}

/** "3 seconds ago", "2 minutes ago", in words of the language. */
export function formatAgo(iso: string, lang: Language, now: number): string {
  const seconds = Math.max(0, Math.round((now - Date.parse(iso)) / 1000));
  const relative = new Intl.RelativeTimeFormat(LOCALES[lang], { numeric: 'auto', style: 'short' });
  if (seconds < 60) return relative.format(-seconds, 'second');
  if (seconds < 3600) return relative.format(-Math.floor(seconds / 60), 'minute');
  return relative.format(-Math.floor(seconds / 3600), 'hour');
}
