import type { Import, ImportSubject } from '@officine-coesione/contract';
import { Imports, ProblemError, ValidationProblem, type Middleware, type Send } from '@officine-coesione/sdk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AuthorityElement } from '../../authority-element.ts';
import { Misconfiguration } from '../../element.ts';
import { errorSummary } from '../../form/error-summary.ts';
import { failureTemplate } from '../../form/failure-notice.ts';
import { FocusLater } from '../../form/focus.ts';
import { stepCaption } from '../../form/step-frame.ts';
import { formStyles } from '../../form/styles.ts';
import { handOver } from '../../hand-over.ts';
import { importWords } from '../../locale/import-words.ts';
import type { ImportWords } from '../../locale/it/import.ts';
import { isRecordId } from '../../record-id.ts';
import { columnsStep, mappingFaults, mappingOf, type Mapping } from './columns-step.ts';
import { faultList, type Severity } from './fault-list.ts';
import { fileFault, typed } from './file-choice.ts';
import { fileStep, type FileAnswers } from './file-step.ts';
import { faultsOf, hasFaults, lookUp, type Faults, type ImportData } from './lookup.ts';
import {
  reportActions,
  reportCounts,
  resultCounts,
  resultTitle,
  undoTemplate,
  workOf,
  workingTemplate,
  type Work,
} from './report.ts';
import { optionStyles } from '../../option-styles.ts';
import { styles } from './styles.ts';
import { uploading } from './upload.ts';
import type { View, Wrong } from './view.ts';

/** Milliseconds a file may take to go out and be read. */
const uploadTime = 900_000;

/** Milliseconds one portion of a step may take. */
const portionTime = 60_000;

const steps = 4;

/**
 * Brings a file of organisations, or of the seats of a partnership, into the registry: the file goes out, its
 * columns are named, it is tried, applied, and taken back if need be. Each step can be left and gone on with.
 *
 * @tag oc-import
 * @status beta
 * @slot - shown until someone has signed in, until data arrive and when they cannot
 * @fires oc-ready - data are shown; `detail.state`
 * @fires oc-error - data cannot be shown, or a step was refused; `detail.error`
 * @fires oc-import - another import is shown; `detail.importId`, undefined for none: put it into the page's address
 *   and give it back as `import-id` to go on
 * @fires oc-import-state - an import has come to another state; `detail.importId`, `detail.status`
 * @fires oc-sign-in - someone must sign in: there is no token, or the API no longer takes it
 * @csspart root - everything
 * @csspart signed-out - the words shown before anyone has signed in
 * @csspart step - "Passo 2 di 4"
 * @csspart field - a question with its label, hint and error
 * @csspart field-error - what is wrong with an answer
 * @csspart drop - where a file can be dropped
 * @csspart error-summary - the list of what is wrong at a step
 * @csspart failure - why a step was refused, or did not go out
 * @csspart progress - how far a file, or the work on it, has come
 * @csspart stop - the button that stops it
 * @csspart resume - the button that goes on with it
 * @csspart required - the columns that are needed
 * @csspart forward - the button that goes on
 * @csspart back - the button that goes back
 * @csspart counts - how many rows do what
 * @csspart faults - what is wrong, row by row
 * @csspart no-faults - that nothing is
 * @csspart filter - errors, warnings or both
 * @csspart table - the table of faults
 * @csspart fault - one of its rows
 * @csspart more - the button that shows the next faults
 * @csspart download - the button that gives the faults as a file
 * @csspart undo - the button that takes an import back
 * @csspart confirm - what is asked before it is taken back
 * @csspart not-yours - that others bring it into the registry, or take it back
 * @csspart another - the button that begins another import
 * @csspart recent - the last imports
 * @cssproperty --oc-color-accent - buttons, progress, the choice that is made
 * @cssproperty --oc-color-line - hairlines
 * @cssproperty --oc-color-error - errors
 * @cssproperty --oc-color-warning - warnings
 */
export class OcImport extends AuthorityElement<ImportData, ImportWords> {
  static override styles = [...AuthorityElement.styles, formStyles, optionStyles, styles];

  /** Identifier of the import to go on with; a new one unless said. */
  @property({ attribute: 'import-id' }) importId: string | null = null;

  /** Identifier of the partnership whose seats are imported: nothing is asked then of what the file holds. */
  @property({ attribute: 'partnership-id' }) partnershipId: string | null = null;

  @state() private answers: FileAnswers = { subject: undefined, partnership: '', file: undefined };
  /** The import as it has become here. */
  @state() private current: Import | undefined;
  @state() private mapping: Mapping | undefined;
  /** Whether the columns are chosen again after a dry run. */
  @state() private choosing = false;
  @state() private faults: Faults | undefined;
  @state() private severity: Severity = 'all';
  @state() private wrong: readonly Wrong[] = [];
  @state() private share: number | undefined;
  @state() private running: Work | undefined;
  @state() private busy = false;
  @state() private undoAsked = false;
  @state() private reason = '';
  @state() private problem: unknown;
  @state() private note = '';

  protected override readonly dictionary = importWords;
  protected override readonly loadsOn = ['importId', 'partnershipId'];

  readonly #focus = new FocusLater();
  /** What goes out instead of through `fetch`, while a file does. */
  #through: Parameters<Middleware>[1] | undefined;
  #acting = new AbortController();
  /** Key of what goes out, kept until it has come through. */
  #key: string | undefined;
  #again: (() => void) | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#acting.abort();
  }

  protected override async load(send: Send, signal: AbortSignal): Promise<ImportData> {
    for (const [name, value] of [
      ['import-id', this.importId],
      ['partnership-id', this.partnershipId],
    ] as const)
      if (value !== null && !isRecordId(value))
        throw new Misconfiguration(this.common('invalidAttribute', name, value));
    return lookUp(send, this.importId, signal);
  }

  protected override phaseOf(data: ImportData): 'ready' | 'empty' | 'partial' {
    if (data.current) return data.partnerships ? 'ready' : 'partial';
    if (!data.partnerships || !data.recent) return 'partial';
    return data.recent.length === 0 ? 'empty' : 'ready';
  }

  /** A file is signed like everything else, and goes out in a way that says how far it has come. */
  protected override authorise(baseUrl: string): Middleware | undefined {
    const sign = super.authorise(baseUrl);
    const through = this.#through;
    return sign && through ? (request, _next, context) => sign(request, through, context) : sign;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('importId') || changed.has('data')) this.#forget();
    if (changed.has('partnershipId') && this.partnershipId !== null)
      this.answers = { ...this.answers, subject: 'memberships', partnership: this.partnershipId };
  }

  protected override updated(): void {
    this.#focus.shown(this.renderRoot);
  }

  protected override renderEmpty(data: ImportData): unknown {
    return this.renderReady(data);
  }

  protected override renderReady(data: ImportData): unknown {
    const current = this.current ?? data.current;
    return html`<form
      class=${current && !this.#choosingColumns(current) ? 'wide' : nothing}
      novalidate
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        this.#submit(current);
      }}
    >
      ${current ? this.#import(current, data) : this.#file(data)}
    </form>`;
  }

  #choosingColumns(current: Import): boolean {
    return !this.running && (current.status === 'mapping' || (this.choosing && current.status === 'checked'));
  }

  get #view(): View {
    return {
      ...this.wording,
      size: this.#size,
      fieldWords: {
        optional: this.common('optional'),
        error: this.term('error'),
        choose: this.term('choose'),
        remaining: (characters) => this.term('remaining', characters),
      },
      go: this.#go,
    };
  }

  /** As an operating system says it: megabytes of 1,048,576 bytes. */
  readonly #size = (bytes: number): string => {
    const [unit, by] =
      bytes < 1024
        ? (['byte', 1] as const)
        : bytes < 2 ** 20
          ? (['kilobyte', 1024] as const)
          : (['megabyte', 2 ** 20] as const);
    return this.localize.number(bytes / by, {
      style: 'unit',
      unit,
      unitDisplay: unit === 'byte' ? 'long' : 'short',
      maximumFractionDigits: bytes / by < 10 ? 1 : 0,
    });
  };

  #title(at: number, title: string): TemplateResult {
    return html`${this.heading(
      html`${stepCaption(at, steps, this.term('step', at, steps))}${title}`,
      0,
      'step-title',
    )}${this.#failureTemplate()}${this.note ? html`<p class="notice" role="status">${this.note}</p>` : nothing}
    ${errorSummary(this.term('summaryTitle'), this.wrong, this.#go)}`;
  }

  #file({ partnerships, recent = [] }: ImportData): TemplateResult {
    const step = {
      answers: this.answers,
      partnerships,
      recent,
      wrong: this.wrong,
      share: this.share,
      change: (answers: Partial<FileAnswers>) => {
        this.answers = { ...this.answers, ...answers };
        // Another file, or for another purpose, is another request.
        this.#key = undefined;
        const [changed] = Object.keys(answers);
        this.wrong = this.wrong.filter(({ pointer }) => pointer !== `/${changed}`);
      },
      cancel: () => this.#acting.abort(),
      open: (importId: string) => this.#show(importId),
    };
    return html`${this.#title(1, this.term('fileTitle'))} ${fileStep(step, this.#view)}`;
  }

  #import(current: Import, data: ImportData): TemplateResult {
    const view = this.#view;
    const work = this.running ?? workOf(current);
    if (work) {
      const [at, title] =
        work === 'check' ? ([3, 'reportTitle'] as const) : ([4, `working_${work}`] as const);
      const going = { running: this.running !== undefined, go: () => this.#stopOrGoOn(current, work) };
      return html`${this.#title(at, this.term(title))} ${workingTemplate(current, work, going, view)}`;
    }
    if (this.#choosingColumns(current)) {
      const step = {
        current,
        mapping: this.mapping ?? mappingOf(current),
        wrong: this.wrong,
        busy: this.busy,
        change: (mapping: Mapping) => {
          this.mapping = mapping;
          this.wrong = [];
        },
        leave: this.#another,
      };
      return html`${this.#title(2, this.term('columnsTitle'))} ${columnsStep(step, view)}`;
    }
    return current.status === 'checked' ? this.#report(current, data) : this.#result(current, data);
  }

  #report(current: Import, data: ImportData): TemplateResult {
    const actions = {
      busy: this.busy,
      changeColumns: () => {
        this.choosing = true;
        this.#settle();
      },
      checkAgain: () => void this.#work(current, 'check', { again: true }),
      another: this.#another,
    };
    return html`${this.#title(3, this.term('reportTitle'))}
      <p>${this.term('reportHint')}</p>
      ${this.#about(current, data)} ${reportCounts(current, this.#view)}
      ${reportActions(current, actions, this.#view)} ${this.#faultList(current, data)}`;
  }

  #result(current: Import, data: ImportData): TemplateResult {
    const undone = current.status === 'undone';
    const left = undone ? current.appliedCount - current.undoneCount : current.leftOutCount;
    const undoing = {
      asked: this.undoAsked,
      reason: this.reason,
      ask: () => {
        this.undoAsked = true;
        this.#focus.on('reason');
      },
      change: (reason: string) => (this.reason = reason),
      no: () => {
        this.undoAsked = false;
        this.#focus.on('step-title');
      },
    };
    return html`${this.#title(4, this.term(resultTitle(current)))} ${this.#about(current, data)}
      ${resultCounts(current, this.#view)}
      ${left > 0 ? html`<p>${this.term(undone ? 'keptHint' : 'leftOutHint')}</p>` : nothing}
      ${undoTemplate(current, undoing, this.#view)}
      <div class="buttons">
        <button type="button" class="plain" part="another" @click=${this.#another}>
          ${this.term('another')}
        </button>
      </div>
      ${this.#faultList(current, data)}`;
  }

  /** Which file it is, and whose seats. */
  #about({ fileTitle, partnershipId }: Import, { partnerships }: ImportData): TemplateResult {
    const target = partnerships?.find(({ id }) => id === partnershipId);
    return html`<p class="about">
      <strong>${fileTitle ?? this.term('untitled')}</strong>${
        target ? html`<br />${this.term('into', target.title)}` : nothing
      }
    </p>`;
  }

  #faultList(current: Import, data: ImportData): TemplateResult {
    const faults = this.faults ?? data.faults ?? { items: [], nextCursor: undefined };
    const list = {
      faults,
      shown: this.severity,
      some: this.severity !== 'all' || faults.items.length > 0,
      loading: this.busy,
      show: (severity: Severity) => {
        this.severity = severity;
        void this.#fetchFaults(current);
      },
      more: () => void this.#fetchFaults(current, faults),
      download: () => void this.#download(current),
    };
    return faultList(list, this.#view);
  }

  #failureTemplate(): unknown {
    const { problem } = this;
    if (problem === undefined) return nothing;
    const faults = ValidationProblem.is(problem) ? problem.errors.map(({ message }) => message) : [];
    return failureTemplate({
      title: this.term(faults.length > 0 && !this.current ? 'fileRefused' : 'failedTitle'),
      paragraphs: faults.length > 0 ? faults : [this.failureText(problem)],
      reference:
        ProblemError.is(problem) && problem.instance ? this.common('reference', problem.instance) : undefined,
      remedy:
        this.#again && faults.length === 0
          ? html`<p>
              <button type="button" part="retry" @click=${this.#again}>${this.common('retry')}</button>
            </p>`
          : nothing,
    });
  }

  #submit(current: Import | undefined): void {
    if (this.busy || this.running) return;
    if (!current) void this.#upload();
    else if (this.#choosingColumns(current)) void this.#map(current);
    else if (current.status === 'checked') void this.#work(current, 'apply');
    else if (this.undoAsked)
      void this.#work(current, 'undo', this.reason.trim() ? { reason: this.reason.trim() } : {});
  }

  async #upload(): Promise<void> {
    const { subject, partnership, file } = this.answers;
    const fault = fileFault(file);
    this.wrong = [
      ...(subject ? [] : [{ pointer: '/subject', text: this.term('subjectMissing') }]),
      ...(subject === 'memberships' && !partnership
        ? [{ pointer: '/partnership', text: this.term('partnershipMissing') }]
        : []),
      ...(fault ? [{ pointer: '/file', text: this.term(fault) }] : []),
    ];
    if (this.wrong.length > 0) return this.#focus.on('error-summary');
    await this.#act(
      async (signal, idempotencyKey) => {
        this.share = 0;
        const content = typed(file!);
        this.#through = uploading(content, (share) => (this.share = share));
        try {
          const started = await new Imports(this.send).start(
            content,
            {
              fileTitle: file!.name.slice(0, 200),
              subject: subject as ImportSubject,
              ...(subject === 'memberships' && { partnership }),
            },
            // Tried again by who sends it: a large file does not go out thrice unseen.
            { signal, idempotencyKey, timeout: uploadTime, retries: 0 },
          );
          this.#take(started);
          this.tell('oc-import', { importId: started.id });
        } finally {
          this.#through = undefined;
          this.share = undefined;
        }
      },
      () => void this.#upload(),
    );
  }

  async #map(current: Import): Promise<void> {
    const mapping = this.mapping ?? mappingOf(current);
    this.wrong = mappingFaults(current, mapping, this.#view);
    if (this.wrong.length > 0) return this.#focus.on('error-summary');
    const done = await this.#act(
      async (signal, idempotencyKey) => {
        const fields = mapping.map((field) => field || null);
        this.#take(await new Imports(this.send).map(current.id, { fields }, { signal, idempotencyKey }));
      },
      () => void this.#map(current),
    );
    if (done && this.current) await this.#work(this.current, 'check');
  }

  /** A step of the API, portion by portion, until it is done or stopped. */
  async #work(current: Import, work: Work, first: object = {}): Promise<void> {
    this.running = work;
    this.undoAsked = false;
    const done = await this.#act(
      async (signal, firstKey) => {
        const imports = new Imports(this.send);
        let body = first;
        for (let idempotencyKey: string | undefined = firstKey; ; idempotencyKey = undefined) {
          const found = await imports[work](current.id, body, {
            signal,
            timeout: portionTime,
            ...(idempotencyKey !== undefined && { idempotencyKey }),
          });
          body = {};
          this.#take(found);
          if (workOf(found) === undefined) break;
        }
      },
      () => void this.#work(current, work, first),
    );
    this.running = undefined;
    if (!done || !this.current) return;
    this.choosing = false;
    this.reason = '';
    await this.#fetchFaults(this.current);
  }

  #stopOrGoOn(current: Import, work: Work): void {
    if (this.running) this.#acting.abort();
    else void this.#work(current, work);
  }

  /** Does what asks the API; gives whether it came through. What fails is said, and can be tried again. */
  async #act(
    run: (signal: AbortSignal, idempotencyKey: string) => Promise<void>,
    again: () => void,
  ): Promise<boolean> {
    const { signal } = (this.#acting = new AbortController());
    this.busy = true;
    this.problem = undefined;
    this.note = '';
    this.#key ??= crypto.randomUUID();
    try {
      await run(signal, this.#key);
      this.#key = undefined;
      this.#settle();
      return true;
    } catch (error) {
      if (!signal.aborted) await this.#fail(error, again);
      return false;
    } finally {
      this.busy = false;
      this.running = undefined;
    }
  }

  async #fail(error: unknown, again: () => void): Promise<void> {
    const shown = this.current ?? this.shown?.current;
    if (shown && ProblemError.is(error) && error.isA('transition-not-allowed')) {
      this.#key = undefined;
      try {
        this.#take(await new Imports(this.send).retrieve(shown.id));
        this.#settle();
        this.note = this.term('movedOn');
        return;
      } catch {
        // What was refused first is said.
      }
    }
    // What was wrong with it is not right the next time.
    if (ValidationProblem.is(error)) this.#key = undefined;
    this.problem = error;
    this.#again = again;
    this.#focus.on('failure');
    this.tell('oc-error', { error });
  }

  async #fetchFaults(current: Import, after?: Faults): Promise<void> {
    if (!hasFaults(current)) return;
    const severity = this.severity === 'all' ? undefined : [this.severity];
    const cursor = after?.nextCursor;
    this.busy = true;
    try {
      const query = { ...(severity && { severity }), ...(cursor !== undefined && { cursor }) };
      const found = await faultsOf(this.send, current.id, query, this.#acting.signal);
      this.faults = after ? { ...found, items: [...after.items, ...found.items] } : found;
    } catch (error) {
      if (!this.#acting.signal.aborted) await this.#fail(error, () => void this.#fetchFaults(current, after));
    } finally {
      this.busy = false;
    }
  }

  async #download(current: Import): Promise<void> {
    try {
      const file = await new Imports(this.send).exportFaults(current.id, { format: 'csv-excel' });
      handOver(await file.blob(), this.term('downloadName'));
    } catch (error) {
      await this.#fail(error, () => void this.#download(current));
    }
  }

  #take(found: Import): void {
    const before = this.current ?? this.shown?.current;
    this.current = found;
    this.mapping = undefined;
    if (before?.status !== found.status || before.id !== found.id)
      this.tell('oc-import-state', { importId: found.id, status: found.status });
  }

  /** Another step is shown: its title has focus. */
  #settle(): void {
    this.wrong = [];
    this.problem = undefined;
    this.#again = undefined;
    this.#focus.on('step-title');
  }

  #forget(): void {
    this.#acting.abort();
    this.#acting = new AbortController();
    this.current = undefined;
    this.mapping = undefined;
    this.choosing = false;
    this.faults = undefined;
    this.severity = 'all';
    this.undoAsked = false;
    this.wrong = [];
    this.problem = undefined;
    this.note = '';
    this.#key = undefined;
  }

  #show(importId: string): void {
    this.importId = importId;
    this.tell('oc-import', { importId });
    this.#focus.on('step-title');
  }

  readonly #another = (): void => {
    this.#forget();
    const { subject, partnership } = this.answers;
    this.answers = { subject, partnership, file: undefined };
    this.tell('oc-import', { importId: undefined });
    this.#focus.on('step-title');
    if (this.importId === null) void this.reload();
    else this.importId = null;
  };

  readonly #go = (id: string): void => {
    this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`)?.focus();
  };
}
