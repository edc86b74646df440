import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const statements = [
  `create table import (
    id uuid primary key,
    version int not null default 1,
    created_at timestamptz(3) not null,
    updated_at timestamptz(3) not null,
    demo boolean not null default false,
    actor text not null,
    file_title text,
    format text not null,
    encoding text,
    separator text,
    columns jsonb not null,
    status text not null check (status in
      ('mapping', 'checking', 'checked', 'applying', 'applied', 'undoing', 'undone')),
    row_count int not null,
    checked_count int not null default 0,
    invalid_count int not null default 0,
    new_count int not null default 0,
    changed_count int not null default 0,
    same_count int not null default 0,
    applied_position int not null default 0,
    applied_count int not null default 0,
    left_out_count int not null default 0,
    undone_count int not null default 0)`,
  'create index import_latest on import (created_at, id)',

  // A row as the file has it; what the dry run made of it; what became of it. Positions count from 1.
  `create table import_row (
    import_id uuid not null references import on delete cascade,
    position int not null,
    file_row int not null,
    cells text[] not null,
    candidate jsonb,
    tax_code text,
    vat_number text,
    ipa_code text,
    action text check (action in ('invalid', 'new', 'changed', 'same')),
    organisation_id uuid,
    expected_version int,
    before jsonb,
    outcome text check (outcome in ('applied', 'left_out', 'undone', 'kept')),
    primary key (import_id, position))`,
  'create index import_row_tax_code on import_row (import_id, tax_code) where tax_code is not null',
  'create index import_row_vat_number on import_row (import_id, vat_number) where vat_number is not null',
  'create index import_row_ipa_code on import_row (import_id, ipa_code) where ipa_code is not null',
  `create index import_row_applied on import_row (import_id, position) where outcome = 'applied'`,

  `create table import_fault (
    id bigint generated always as identity primary key,
    import_id uuid not null references import on delete cascade,
    file_row int not null,
    column_title text,
    value text,
    code text not null,
    params jsonb not null,
    severity text not null)`,
  'create index import_fault_order on import_fault (import_id, file_row, id)',

  'create index if not exists organisation_vat_number on organisation (vat_number)',
];

/** Files on their way into the registry: their rows, what is wrong with them, what they have changed. */
export const imports: Migration = {
  async up(database: Kysely<unknown>) {
    for (const statement of statements) await sql.raw(statement).execute(database);
  },
};
