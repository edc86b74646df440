import './define/compliance.ts';
import './define/config.ts';
import './define/confirm-form.ts';
import './define/indicator.ts';
import './define/partner-card.ts';
import './define/partner-directory.ts';
import './define/partner-form.ts';
import './define/partnership.ts';
