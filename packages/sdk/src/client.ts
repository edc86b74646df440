import * as answers from '@officine-coesione/contract/answers';
import { CapacityActivities } from './observatory/capacity-activities.ts';
import { Consultations } from './observatory/consultations.ts';
import { ContextDataSets } from './observatory/context-data-sets.ts';
import { Contributions } from './observatory/contributions.ts';
import { Indicators } from './observatory/indicators.ts';
import { Meetings } from './observatory/meetings.ts';
import { Questionnaires } from './observatory/questionnaires.ts';
import { SurveyResponses } from './observatory/survey-responses.ts';
import { SurveyWaves } from './observatory/survey-waves.ts';
import { Studies } from './observatory/studies.ts';
import { Releases } from './observatory/releases.ts';
import { AuditEvents } from './registry/audit-events.ts';
import { Changes } from './registry/changes.ts';
import { CodeLists } from './registry/code-lists.ts';
import { Duplicates } from './registry/duplicates.ts';
import { Imports } from './registry/imports.ts';
import { Merges } from './registry/merges.ts';
import { DataSubjects } from './registry/data-subjects.ts';
import { Declarations } from './registry/declarations.ts';
import { Documents } from './registry/documents.ts';
import { Memberships } from './registry/memberships.ts';
import { Organisations } from './registry/organisations.ts';
import { Partnerships } from './registry/partnerships.ts';
import { PrivacyNotices } from './registry/privacy-notices.ts';
import { Programmes } from './registry/programmes.ts';
import { AccessRequests } from './registry/access-requests.ts';
import { Registrations } from './registry/registrations.ts';
import { SelfService } from './registry/self-service.ts';
import { Representatives } from './registry/representatives.ts';
import { OwnAccess } from './registry/own-access.ts';
import { UndeliveredMails } from './registry/undelivered-mails.ts';
import { Territories } from './registry/territories.ts';
import { logging, type LogLevel } from './middleware/logging.ts';
import type { Auth } from './transport/auth.ts';
import { bearer } from './transport/bearer.ts';
import { english, italian } from './transport/message.ts';
import { ResponseCache } from './transport/cache.ts';
import type { Logger, SenderOptions } from './transport/options.ts';
import { senderOf, type Send } from './transport/send.ts';
import type { Drift } from './transport/validate.ts';
import { tolerant } from './validation/tolerant.ts';

/** How a client is set up. */
export interface CoesioneOptions extends Omit<SenderOptions, 'authorise' | 'messages' | 'validate'> {
  /**
   * Bearer token, or what gives one: asked at each attempt, and once more after a 401. Of one user: a client
   * shares equal reads that are under way at the same time.
   */
  readonly auth?: Auth | undefined;
  /** Is told of attempts, failures and calls that will go away; `console` is one. Never of what signs a call. */
  readonly logger?: Logger | undefined;
  /** The least that is told to `logger`; `debug` unless said. */
  readonly logLevel?: LogLevel | undefined;
  /**
   * `warn`, unless said: what is malformed is set aside and told to `onDrift`; `strict`: it is an error;
   * `off`: answers are not looked at. Unknown codes and fields always pass.
   */
  readonly validation?: 'strict' | 'warn' | 'off' | undefined;
  /** Is told, once for each path, where answers differ from what this version of the package knows. */
  readonly onDrift?: ((drift: Drift) => void) | undefined;
}

/**
 * Client of the registry and observatory API.
 *
 * @example
 * ```ts
 * import { Coesione } from '@officine-coesione/sdk';
 *
 * const coesione = new Coesione({ baseUrl: 'https://api.example.it/rest/coesione/v1/partenariato' });
 * const page = await coesione.organisations.list({ q: 'camera di commercio' });
 * console.log(page.items.length); // → 2
 * ```
 */
export class Coesione {
  /** Writes, exports and reads of personal data, for auditors. */
  readonly auditEvents: AuditEvents;
  /** What is done so that partners can take part. */
  readonly capacityActivities: CapacityActivities;
  /** The feed of changes. */
  readonly changes: Changes;
  /** Code lists with their labels. */
  readonly codeLists: CodeLists;
  /** Consultations of partners. */
  readonly consultations: Consultations;
  /** Figures that others publish, to be set beside ours. */
  readonly contextDataSets: ContextDataSets;
  /** What partners have to say in consultations, and what they are answered. */
  readonly contributions: Contributions;
  /** Copies and erasures of what is held on a person. */
  readonly dataSubjects: DataSubjects;
  /** Declarations of interests, for who keeps a partnership. */
  readonly declarations: Declarations;
  /** Documents of partnerships. */
  readonly documents: Documents;
  /** Indicators of the observatory, and their figures. */
  readonly indicators: Indicators;
  /** Meetings of partnerships, from the convocation to the minutes. */
  readonly meetings: Meetings;
  /** What is asked in surveys. */
  readonly questionnaires: Questionnaires;
  /** Survey waves, and what is told of what was answered. */
  readonly surveyWaves: SurveyWaves;
  /** What the members of partnerships answer. */
  readonly surveyResponses: SurveyResponses;
  /** Files of organisations brought into the registry, for authorities. */
  readonly imports: Imports;
  /** Pairs of records that may be one organisation. */
  readonly duplicates: Duplicates;
  /** Records of one organisation made one. */
  readonly merges: Merges;
  /** Seats in partnerships, for who keeps them. */
  readonly memberships: Memberships;
  /** The organisations of the registry. */
  readonly organisations: Organisations;
  /** The partnerships, and who sits in them. */
  readonly partnerships: Partnerships;
  /** Versions of the privacy notice. */
  readonly privacyNotices: PrivacyNotices;
  /** The programmes of the cohesion policy. */
  readonly programmes: Programmes;
  /** Requests to be registered, and the decisions on them. */
  readonly registrations: Registrations;
  /** Requests to look after an organisation, and the decisions on them. */
  readonly accessRequests: AccessRequests;
  /** What partners do by themselves, with a link from a mail. */
  readonly selfService: SelfService;
  /** Figures as they were published on a day. */
  readonly releases: Releases;
  /** Persons who sit for members, for who keeps a partnership. */
  readonly representatives: Representatives;
  /** Saved questions to the figures, with their answers. */
  readonly studies: Studies;
  /** Statistical territories. */
  readonly territories: Territories;
  /** Mails that could not be handed over, for who runs the server. */
  readonly ownAccess: OwnAccess;
  readonly undeliveredMails: UndeliveredMails;
  /**
   * Any call of the contract, for what has no method yet.
   *
   * @example
   * ```ts
   * import { showStatus } from '@officine-coesione/contract/routes';
   *
   * const { title } = await coesione.request(showStatus);
   * ```
   */
  readonly request: Send;
  readonly #options: CoesioneOptions;

  /** @throws {ConfigurationError} when `baseUrl` is not an absolute address. */
  constructor(options: CoesioneOptions) {
    const { auth, logger, logLevel, validation = 'warn', onDrift, ...others } = options;
    const { baseUrl, locale = 'it', middleware = [], cache = new ResponseCache() } = others;
    const messages = locale === 'it' ? italian : english;
    this.#options = { ...options, cache };
    this.request = senderOf({
      ...others,
      cache,
      messages,
      middleware: logger ? [logging(logger, logLevel), ...middleware] : middleware,
      authorise: auth === undefined ? undefined : bearer(auth, { baseUrl, messages }),
      validate: validation === 'off' ? undefined : tolerant({ answers, mode: validation, onDrift, messages }),
    });
    this.auditEvents = new AuditEvents(this.request);
    this.capacityActivities = new CapacityActivities(this.request);
    this.changes = new Changes(this.request);
    this.codeLists = new CodeLists(this.request);
    this.consultations = new Consultations(this.request);
    this.contextDataSets = new ContextDataSets(this.request);
    this.contributions = new Contributions(this.request);
    this.dataSubjects = new DataSubjects(this.request);
    this.declarations = new Declarations(this.request);
    this.documents = new Documents(this.request);
    this.indicators = new Indicators(this.request);
    this.meetings = new Meetings(this.request);
    this.questionnaires = new Questionnaires(this.request);
    this.surveyWaves = new SurveyWaves(this.request);
    this.surveyResponses = new SurveyResponses(this.request);
    this.duplicates = new Duplicates(this.request);
    this.imports = new Imports(this.request);
    this.merges = new Merges(this.request);
    this.memberships = new Memberships(this.request);
    this.organisations = new Organisations(this.request);
    this.partnerships = new Partnerships(this.request);
    this.privacyNotices = new PrivacyNotices(this.request);
    this.programmes = new Programmes(this.request);
    this.registrations = new Registrations(this.request);
    this.accessRequests = new AccessRequests(this.request);
    this.selfService = new SelfService(this.request);
    this.releases = new Releases(this.request);
    this.representatives = new Representatives(this.request);
    this.studies = new Studies(this.request);
    this.territories = new Territories(this.request);
    this.ownAccess = new OwnAccess(this.request);
    this.undeliveredMails = new UndeliveredMails(this.request);
  }

  /**
   * The same client, cache included, with some options changed.
   *
   * @example
   * ```ts
   * const german = coesione.withOptions({ locale: 'de', timeout: 30_000 });
   * ```
   */
  withOptions(options: Partial<CoesioneOptions>): Coesione {
    return new Coesione({ ...this.#options, ...options });
  }
}
