/** Ground a picture stands on. */
export type Theme = 'light' | 'dark';

/** Ink of what is not data. */
export type InkRole = 'text' | 'secondary' | 'grid' | 'surface';

/** Colour of data: six series, and the partner categories, whose colours are the same everywhere. */
export type SeriesRole = `series-${1 | 2 | 3 | 4 | 5 | 6}` | `category-${'a' | 'b' | 'c' | 'd' | 'e'}`;

/**
 * Colour of a class of values: from the least, `step-1`, to the most, `step-5`. Where zero or a target parts the
 * values, those below it have `below-1` and, further off, `below-2`: as light as `step-2` and `step-4`.
 */
export type StepRole = `step-${1 | 2 | 3 | 4 | 5}` | `below-${1 | 2}`;

/** A colour by what it is for; who draws decides which colour that is. */
export type ColourRole = InkRole | SeriesRole | StepRole;

/** Dimension whose categories have colours of their own. */
const PARTNER_CATEGORY = 'PARTNER_CATEGORY';

/**
 * Colours of each role. Series stand at least 3:1 on their ground and any two differ under normal sight,
 * protanopia, deuteranopia and tritanopia (Machado 2009); text stands at least 4.5:1.
 *
 * Steps are one hue at even distances of OKLab lightness. On the first three, and on `below-1`, `text` is read at
 * 4.5:1; on the others, which stand 3:1 on the ground themselves, `surface` is.
 */
export const COLOURS: Readonly<Record<Theme, Readonly<Record<ColourRole, string>>>> = {
  light: {
    text: '#17324d',
    secondary: '#435a70',
    grid: '#dce1e6',
    surface: '#ffffff',
    'series-1': '#0066cc',
    'series-2': '#f36908',
    'series-3': '#1c008f',
    'series-4': '#8e435a',
    'series-5': '#9890b2',
    'series-6': '#4b2008',
    'category-a': '#0066cc',
    'category-b': '#b78c1f',
    'category-c': '#873409',
    'category-d': '#41006a',
    'category-e': '#0066cc',
    'step-1': '#dbe9fc',
    'step-2': '#9cc3f7',
    'step-3': '#5c9bef',
    'step-4': '#2674d3',
    'step-5': '#0050a2',
    'below-1': '#f3af81',
    'below-2': '#b15b04',
  },
  dark: {
    text: '#f2f6fa',
    secondary: '#b7c6d6',
    grid: '#2f4153',
    surface: '#0f2438',
    'series-1': '#6fb1ff',
    'series-2': '#d59a2f',
    'series-3': '#3965db',
    'series-4': '#92fdfc',
    'series-5': '#b04e5a',
    'series-6': '#ffe920',
    'category-a': '#6fb1ff',
    'category-b': '#da9e2b',
    'category-c': '#9a5683',
    'category-d': '#c0f7d6',
    'category-e': '#6fb1ff',
    'step-1': '#1d3351',
    'step-2': '#2c5080',
    'step-3': '#3b6eb2',
    'step-4': '#538fde',
    'step-5': '#7db1f7',
    'below-1': '#72411c',
    'below-2': '#c97536',
  },
};

/** Colour of one category when all marks are of one series: partner categories keep theirs, sub-types their parent's. */
export function colourOf(dimension: string, code: string): SeriesRole {
  const letter = dimension === PARTNER_CATEGORY ? /^([A-E])\d*$/.exec(code)?.[1] : undefined;
  return letter ? (`category-${letter.toLowerCase()}` as SeriesRole) : 'series-1';
}
