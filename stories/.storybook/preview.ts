import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../../packages/components/custom-elements.json' with { type: 'json' };

setCustomElementsManifest(manifest);

const languages = { it: 'Italiano', en: 'English', de: 'Deutsch', fr: 'Français', sl: 'Slovenščina' };
const themes = { light: 'Chiaro', dark: 'Scuro' };

const items = (titles: Readonly<Record<string, string>>) =>
  Object.entries(titles).map(([value, title]) => ({ value, title }));

const ground = new CSSStyleSheet();
ground.replaceSync(`
  .ground {
    box-sizing: border-box;
    min-height: 100vh;
    padding: 24px;
    background: light-dark(#ffffff, #0f2438);
    color: light-dark(#17324d, #f2f6fa);
    font-family: 'Titillium Web', system-ui, sans-serif;
  }
`);
document.adoptedStyleSheets.push(ground);

export default {
  tags: ['autodocs'],
  initialGlobals: { language: 'it', theme: 'light' },
  globalTypes: {
    language: {
      description: 'Lingua della pagina',
      toolbar: { icon: 'globe', title: 'Lingua', dynamicTitle: true, items: items(languages) },
    },
    theme: {
      description: 'Aspetto della pagina',
      toolbar: { icon: 'contrast', title: 'Aspetto', dynamicTitle: true, items: items(themes) },
    },
  },
  parameters: {
    a11y: { test: 'error' },
    layout: 'fullscreen',
    // Stories answer API calls by replacing `fetch`: on one documentation page each needs a window of its own.
    docs: { story: { inline: false, height: '480px' } },
    options: { storySort: { order: ['Benvenuto', '*'] } },
  },
  decorators: [
    (story, { globals }) => {
      const page = document.documentElement;
      page.lang = String(globals['language']);
      page.style.colorScheme = String(globals['theme']);
      return html`<main class="ground">${story()}</main>`;
    },
  ],
} satisfies Preview;
