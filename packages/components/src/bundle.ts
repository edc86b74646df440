import './define/config.ts';
import './define/indicator.ts';
import './define/partner-directory.ts';
import './define/partner-form.ts';
