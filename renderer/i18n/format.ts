/** Dates, times and numbers as the reader's language writes them. */
import type { Language } from '../../shared/bill/kinds.ts';
import type { Messages } from '../../shared/messages/index.ts';

const LOCALES: Record<Language, string> = { en: 'en-GB', ru: 'ru-RU', tk: 'tk-TM' };

/**
 * Many browsers carry no Turkmen: they would answer in English. Then numbers and dates are written as in Russian, which
 * in Turkmenistan is the same grouping and the same order of day, month and year, and months as figures.
 */
function carries(lang: Language): boolean {
  return Intl.DateTimeFormat.supportedLocalesOf(LOCALES[lang]).length > 0;
}

export function localeOf(lang: Language): string {
  return carries(lang) ? LOCALES[lang] : LOCALES.ru;
}

export function formatNumber(value: number, lang: Language): string {
  return new Intl.NumberFormat(localeOf(lang)).format(value);
}

const SAME_DAY: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };

/** A time as one would say it today: the hour for today, day and hour for this year, else the date. */
export function formatTime(iso: string, lang: Language, now: Date): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return '';
  const month = carries(lang) ? 'long' : '2-digit';
  const day = carries(lang) ? 'numeric' : '2-digit';
  const thisYear = at.getFullYear() === now.getFullYear();
  const style: Intl.DateTimeFormatOptions =
    at.toDateString() === now.toDateString()
      ? SAME_DAY
      : thisYear
        ? { day, month, ...SAME_DAY }
        : { day, month, year: 'numeric' };
  return new Intl.DateTimeFormat(localeOf(lang), style).format(at);
}

/** A calendar day (`2027-03-01`), always with its year. */
export function formatDay(day: string, lang: Language): string {
  const at = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return day;
  const month = carries(lang) ? 'long' : '2-digit';
  const date = carries(lang) ? 'numeric' : '2-digit';
  return new Intl.DateTimeFormat(localeOf(lang), {
    day: date,
    month,
    year: 'numeric',
    timeZone: 'UTC',
  }).format(at);
}

/** "5 s ago", "2 min ago", in the language of the messages. */
export function formatAgo(iso: string, { t }: Messages, now: number): string {
  const seconds = Math.max(0, Math.round((now - Date.parse(iso)) / 1000));
  if (seconds < 3) return t('app:ago.now');
  if (seconds < 60) return t('app:ago.seconds', { count: seconds });
  if (seconds < 3600) return t('app:ago.minutes', { count: Math.floor(seconds / 60) });
  return t('app:ago.hours', { count: Math.floor(seconds / 3600) });
}
