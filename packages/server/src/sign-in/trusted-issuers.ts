import type { Logger } from 'pino';
import { loggable } from '../http/failure.ts';
import { machines, people } from '../http/issuer.ts';
import type { TrustedIssuer } from '../http/issuer.ts';
import { discoveredKeys, remoteKeys } from '../http/remote-keys.ts';
import { isThisMachine } from '../http/secure-address.ts';
import type { Settings } from '../settings.ts';

/** Whether the demonstration accounts may be used: anyone who reaches the server can be any of them. */
export const hasDemonstrationSignIn = (
  settings: Pick<Settings, 'oidcIssuer' | 'demonstrationSignIn' | 'host' | 'publicUrl' | 'trustedProxies'>,
): boolean => {
  const { oidcIssuer, demonstrationSignIn, host, publicUrl, trustedProxies } = settings;
  if (oidcIssuer || demonstrationSignIn === 'never') return false;
  const local = isThisMachine(host) && isThisMachine(new URL(publicUrl).hostname) && trustedProxies === 0;
  return local || demonstrationSignIn === 'always';
};

/** The issuers elsewhere that the settings name: a provider for people, PDND for programs. */
export const remoteIssuers = (settings: Settings, logger: Logger): readonly TrustedIssuer[] => {
  const { oidcIssuer, oidcAudience, oidcRolesClaim, oidcScopesClaim } = settings;
  const { pdndIssuer, pdndAudience, pdndRoles } = settings;
  const report = (issuer: string) => (error: unknown) =>
    logger.error({ issuer, error: loggable(error) }, 'issuer keys');
  return [
    ...(oidcIssuer
      ? [
          {
            issuer: oidcIssuer,
            audience: oidcAudience,
            keys: remoteKeys({ address: discoveredKeys(oidcIssuer), report: report(oidcIssuer) }),
            principal: people({ roles: oidcRolesClaim, scopes: oidcScopesClaim }),
          },
        ]
      : []),
    ...(pdndAudience
      ? [
          {
            issuer: pdndIssuer,
            audience: pdndAudience,
            keys: remoteKeys({
              address: () => Promise.resolve(new URL(`https://${pdndIssuer}/.well-known/jwks.json`)),
              report: report(pdndIssuer),
            }),
            principal: machines(pdndRoles),
          },
        ]
      : []),
  ];
};
