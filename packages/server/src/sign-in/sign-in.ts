import type { IncomingMessage, ServerResponse } from 'node:http';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono } from 'hono';
import { createLocalJWKSet } from 'jose';
import { errors } from 'oidc-provider';
import type { Interaction, KoaContextWithOIDC } from 'oidc-provider';
import type { App } from '../app.ts';
import type { Exchange, ExchangeContext } from '../http/exchange.ts';
import { people } from '../http/issuer.ts';
import type { TrustedIssuer } from '../http/issuer.ts';
import { underOwnName } from '../http/own-name.ts';
import { languageOf } from '../http/preference.ts';
import { pageSecurity } from '../http/security-headers.ts';
import { demonstrationAccount } from './demonstration-accounts.ts';
import { claimNames, signInPath } from './issue-token.ts';
import { signInProvider } from './provider.ts';
import type { SignInOptions } from './provider.ts';
import { refusalPage, signInPage, signOutPage, signedOutPage } from './sign-in-page.ts';
import type { PageLanguage } from './sign-in-page.ts';
import { publicPart } from './signing-key.ts';
import type { SigningKey } from './signing-key.ts';

/** The built-in sign-in as an issuer to believe: its key is at hand. */
export const localIssuer = (key: SigningKey, publicUrl: string, audience: string): TrustedIssuer => ({
  issuer: publicUrl + signInPath,
  audience,
  keys: createLocalJWKSet({ keys: [publicPart(key)] }),
  principal: people(claimNames),
});

const pageLanguage = (accepted: string | undefined): PageLanguage =>
  languageOf(accepted) === 'it' ? 'it' : 'en';

/** The built-in sign-in over HTTP, to be mounted at {@link signInPath}: our page, and the protocol below it. */
export const createSignIn = (options: SignInOptions): App => {
  const { publicUrl } = options;
  const headers = { ...pageSecurity('page', publicUrl), 'Cache-Control': 'no-store' };
  const show = async (
    context: KoaContextWithOIDC,
    pageIn: (language: PageLanguage) => ReturnType<typeof signInPage>,
  ): Promise<void> => {
    context.type = 'html';
    const page = await pageIn(pageLanguage(context.get('Accept-Language')));
    // An object of its own kind, which would be sent as JSON.
    context.body = page.toString();
  };
  const provider = signInProvider(options, {
    failed: (context, { error }) => show(context, (language) => refusalPage(language, 'failed', error)),
    signOut: (context, form) => show(context, (language) => signOutPage(language, form)),
    signedOut: (context) => show(context, signedOutPage),
  });
  const answer = provider.callback();
  const { host, protocol } = new URL(publicUrl);

  /** Hands the request to the provider as the public sent it, whatever proxies made of it. */
  const bridge = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    incoming.headers.host = host;
    incoming.headers['x-forwarded-proto'] = protocol.slice(0, -1);
    delete incoming.headers['x-forwarded-host'];
    const mounted: IncomingMessage & { originalUrl?: string } = incoming;
    mounted.originalUrl = incoming.url ?? '';
    mounted.url = mounted.originalUrl.slice(signInPath.length) || '/';
    for (const [name, value] of Object.entries(headers)) outgoing.setHeader(name, value);
    await answer(incoming, outgoing);
  };

  /** The provider would end it through a script that stands in the page, which our policy lets no browser run. */
  const endSessionOfAnother = async (interaction: Interaction, accountId: string): Promise<void> => {
    const { session } = interaction;
    if (!session || session.accountId === accountId) return;
    delete interaction.session;
    await interaction.save(interaction.exp - Math.floor(Date.now() / 1000));
    await (await provider.Session.findByUid(session.uid))?.destroy();
  };

  const app: App = new Hono<Exchange>();
  app.use(underOwnName(publicUrl));
  const pageAnswer = (c: ExchangeContext, page: ReturnType<typeof signInPage>, status: 200 | 400 | 422) =>
    c.html(page, status, headers);

  app.on(['GET', 'POST'], '/sign-in/:uid', async (c) => {
    const { incoming, outgoing } = c.env;
    if (!incoming || !outgoing) return c.notFound();
    const language = pageLanguage(c.req.header('Accept-Language'));
    try {
      const interaction = await provider.interactionDetails(incoming, outgoing);
      if (interaction.uid !== c.req.param('uid'))
        return await pageAnswer(c, refusalPage(language, 'over'), 400);
      if (c.req.method === 'GET') return await pageAnswer(c, signInPage(language, false), 200);
      const { account, cancel } = await c.req.parseBody();
      const chosen = demonstrationAccount(typeof account === 'string' ? account : undefined);
      if (!chosen && !cancel) return await pageAnswer(c, signInPage(language, true), 422);
      if (chosen && !cancel) await endSessionOfAnother(interaction, chosen.id);
      const result = cancel ? { error: 'access_denied' } : { login: { accountId: chosen!.id } };
      const onward = await provider.interactionResult(incoming, outgoing, result);
      return c.redirect(onward, 303);
    } catch (error) {
      if (error instanceof errors.SessionNotFound) return pageAnswer(c, refusalPage(language, 'over'), 400);
      throw error;
    }
  });
  app.all('/*', async (c: ExchangeContext) => {
    const { incoming, outgoing } = c.env;
    if (!incoming || !outgoing) return c.notFound();
    await bridge(incoming, outgoing);
    return RESPONSE_ALREADY_SENT;
  });
  return app;
};
