import './define/config.ts';
