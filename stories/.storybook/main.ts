import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';

export default {
  framework: '@storybook/web-components-vite',
  stories: ['../*.mdx', '../**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (config) =>
    mergeConfig(config, {
      // Naming ours alone would drop those of Vite.
      resolve: { conditions: ['officine-source', 'module', 'browser', 'development|production'] },
      build: { chunkSizeWarningLimit: 2000 },
    }),
} satisfies StorybookConfig;
