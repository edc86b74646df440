import type { AuthorityWords } from '../it/authority.ts';

const words: AuthorityWords = {
  signIn: 'Sign in first to see these pages.',
  expired: 'Your session has expired: sign in again. What you wrote stays.',
  forbidden:
    'Your role does not allow this. Ask someone who validates, or ask who administers the registry to extend your role.',
  readOnly: 'Your role lets you read only: to change anything, ask whoever runs the registry to extend it.',
};
export default words;
