export { createApp } from './app.ts';
export type { App, AppOptions } from './app.ts';
export { openDatabase } from './database/database.ts';
export type { Handlers } from './handler.ts';
export { issueToken } from './http/access.ts';
export { SettingsError, readSettings, settings } from './settings.ts';
export type { Setting, Settings } from './settings.ts';
