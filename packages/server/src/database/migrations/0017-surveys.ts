import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const recordColumns = `
  id uuid primary key,
  version int not null default 1 check (version >= 1),
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  demo boolean not null default false`;

const statements = [
  `create table questionnaire (${recordColumns},
    code text not null,
    edition int not null check (edition >= 1),
    details jsonb not null,
    unique (code, edition))`,

  `create table survey_wave (${recordColumns},
    title text not null,
    period text not null check (period ~ '^20[0-9]{2}$'),
    opens_at timestamptz(3) not null,
    closes_at timestamptz(3) not null,
    questionnaire_id uuid not null references questionnaire,
    constraint survey_wave_window check (closes_at > opens_at))`,
  'create index survey_wave_opening on survey_wave (opens_at, id)',
  'create index survey_wave_questionnaire on survey_wave (questionnaire_id)',

  // What was asked stays what was answered.
  `create function refuse_used_questionnaire() returns trigger language plpgsql as $$ begin
     if new.details is distinct from old.details and exists
       (select from survey_wave where questionnaire_id = old.id) then
       raise exception 'questionnaire % is used', old.id using errcode = 'check_violation',
         constraint = 'questionnaire_used';
     end if;
     return new;
   end $$`,
  `create trigger questionnaire_used before update on questionnaire
    for each row execute function refuse_used_questionnaire()`,

  `create table survey_wave_partnership (${recordColumns},
    wave_id uuid not null references survey_wave on delete cascade,
    partnership_id uuid not null references partnership,
    validated_at timestamptz(3),
    unique (wave_id, partnership_id))`,
  'create index survey_wave_partnership_partnership on survey_wave_partnership (partnership_id)',

  // After a merge one organisation can have answered twice.
  `create table survey_response (${recordColumns},
    reference text not null unique,
    wave_id uuid not null,
    partnership_id uuid not null,
    organisation_id uuid not null references organisation,
    status text not null check (status in ('draft', 'submitted', 'validated')),
    submitted_at timestamptz(3),
    validated_at timestamptz(3),
    answers jsonb not null,
    foreign key (wave_id, partnership_id) references survey_wave_partnership (wave_id, partnership_id),
    constraint survey_response_submitted check ((status = 'draft') = (submitted_at is null)),
    constraint survey_response_validated check ((status = 'validated') = (validated_at is not null)))`,
  'create index survey_response_wave on survey_response (wave_id, partnership_id)',
  'create index survey_response_organisation on survey_response (organisation_id)',
  'create index survey_response_latest on survey_response (created_at, id)',
  `create trigger survey_response_merged before insert or update of organisation_id on survey_response
    for each row execute function refuse_merged('organisation_id')`,

  // Each answer of a validated response on a scale, from 1 to 5.
  `create view survey_scale as
    select response.id as response_id, response.wave_id, response.partnership_id, wave.period,
      question ->> 'code' as question, (response.answers -> (question ->> 'code') ->> 0)::int as value, response.demo
    from survey_response as response
    join survey_wave as wave on wave.id = response.wave_id
    join questionnaire on questionnaire.id = wave.questionnaire_id
    cross join lateral
      jsonb_path_query(questionnaire.details, '$.sections[*].questions[*] ? (@.type == "likert")') as question
    where response.status = 'validated' and response.answers ? (question ->> 'code')`,

  // The satisfaction of each validated response: the mean of its scales, rescaled to 0-100.
  `create view survey_satisfaction as
    select response_id, wave_id, partnership_id, period, ((avg(value) - 1) / 4 * 100)::double precision as score, demo
    from survey_scale group by response_id, wave_id, partnership_id, period, demo`,

  // Each partnership that was asked, and whether a response of it was validated.
  `create view survey_coverage as
    select link.wave_id, link.partnership_id, wave.period, wave.closes_at, exists
      (select from survey_response as response where response.wave_id = link.wave_id
        and response.partnership_id = link.partnership_id and response.status = 'validated') as covered, link.demo
    from survey_wave_partnership as link join survey_wave as wave on wave.id = link.wave_id`,

  // A link that opens a survey says for whom one answers.
  'alter table access_link drop constraint access_link_purpose_check',
  `alter table access_link
    add column survey_wave_id uuid references survey_wave on delete cascade,
    add column partnership_id uuid references partnership on delete cascade,
    add constraint access_link_purpose_check
      check (purpose in ('integration', 'confirmation', 'self_service', 'survey')),
    add constraint access_link_survey check (purpose <> 'survey'
      or num_nonnulls(organisation_id, survey_wave_id, partnership_id) = 3)`,

  // What was answered is nobody's to read in histories.
  `insert into revised (entity, omitted, told) values ('questionnaire', '{}', false), ('survey_wave', '{}', false),
    ('survey_wave_partnership', '{}', false), ('survey_response', '{answers}', false)`,
  ...['questionnaire', 'survey_wave', 'survey_wave_partnership', 'survey_response'].map(
    (table) => `create trigger ${table}_revision after insert or update or delete on ${table}
      for each row execute function record_revision()`,
  ),
];

/** What the members of partnerships are asked in surveys, and what they answer. */
export const surveys: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(database);
  },
};
