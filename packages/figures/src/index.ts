import './sentence/every-language.ts';

export * from './on-demand.ts';
