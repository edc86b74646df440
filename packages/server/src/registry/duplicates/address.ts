/** Providers of mail used by bodies of every kind: the domain tells nothing of who writes. */
const providers = new Set(
  `pec.it legalmail.it arubapec.it postacert.it pecimprese.it mypec.eu pec.aruba.it casellapec.com
  postecert.it poste-certificate.it register.it sicurezzapostale.it ticertifica.it telecompost.it actaliscertymail.it
  cert.legalmail.it lamiapec.it pec.libero.it gigapec.it pecfacile.it pec.actalis.it namirial.com messaggipec.it
  gmail.com libero.it outlook.it outlook.com hotmail.it hotmail.com yahoo.it yahoo.com virgilio.it tiscali.it alice.it
  tin.it aruba.it icloud.com live.it fastwebnet.it inwind.it email.it
  facebook.com instagram.com linkedin.com google.com sites.google.com wordpress.com blogspot.com wixsite.com
  altervista.org youtube.com twitter.com x.com`.split(/\s+/),
);

/** First parts of a host that say what answers there, not whose it is. */
const prefix =
  /^(?:www\d?|pec|cert|postacert|posta-certificata|postacertificata|legalmail|mail|web|portale)\./;

/** The domain of whoever has this mail or web host: `protocollo@pec.comune.bari.it` → `comune.bari.it`. */
export function ownDomain(host: string): string | undefined {
  const whole = host.toLowerCase().replace(/\.$/, '');
  if (providers.has(whole)) return undefined;
  const own = whole.replace(prefix, '');
  return providers.has(own) || !own.includes('.') ? undefined : own;
}

/** The domain of a mail address; undefined for a provider open to all. */
export const mailDomain = (address: string): string | undefined => {
  const at = address.lastIndexOf('@');
  return at < 0 ? undefined : ownDomain(address.slice(at + 1).trim());
};

/** The domain of a web address; undefined for a place where all have pages. */
export const webDomain = (address: string): string | undefined => {
  const host = /^(?:[a-z]+:\/\/)?([^/?#:@\s]+)/i.exec(address.trim())?.[1];
  return host === undefined ? undefined : ownDomain(host);
};

/** The digits of a telephone number without the prefix of Italy; undefined when they are too few. */
export const phoneDigits = (phone: string): string | undefined => {
  const digits = phone
    .replace(/[^\d+]/g, '')
    .replace(/^(?:\+39|0039)/, '')
    .replace(/\D/g, '');
  return digits.length >= 6 ? digits : undefined;
};
