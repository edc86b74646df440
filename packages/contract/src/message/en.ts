import type { MessageCode } from './index.ts';

/** What is wrong and what to do about it, in English. */
export const en = {
  // Identifiers
  tax_code_length:
    'The tax code (codice fiscale) of a body has 11 digits, that of a person 16 characters: you wrote {actual}.',
  tax_code_characters:
    'Check character {position} of the tax code: it cannot stand there. Write 11 digits for a body; for a person, letters and digits as in RSSMRA85T10A562S.',
  tax_code_date:
    'The tax code contains a date that does not exist: check its seventh to eleventh characters again.',
  tax_code_check:
    'The check character of the tax code does not match: compare the code with the one on the document, character by character.',
  tax_code_zeros: 'Eleven zeros are not a tax code: write that of the body.',
  vat_number_length:
    'An Italian VAT number (partita IVA) has {expected} digits: you wrote {actual}. IT in front of it is optional.',
  vat_number_characters: 'Check character {position} of the VAT number: only digits are allowed after IT.',
  vat_number_zeros: 'Eleven zeros are not a VAT number: write that of the body.',
  vat_number_check:
    'The check digit of the VAT number does not match: compare the number with the one on the certificate, digit by digit.',
  vat_number_office:
    'Digits 8 to 10 of the VAT number do not stand for a known office: check them again; if they are right, you can go on.',
  ipa_code_length:
    'An IPA code has 1 to {maximum} characters: you wrote {actual}. You can find it on indicepa.gov.it.',
  ipa_code_characters:
    'Check character {position} of the IPA code: use only unaccented letters, digits and the underscore, as in c_h501.',
  office_code_length:
    'The unique code of an office has 6 or 7 characters: you wrote {actual}. You can find it on indicepa.gov.it.',
  office_code_characters:
    'Check character {position} of the unique code of the office: use only unaccented letters and digits.',
  transparency_register_id_pattern:
    'A number of the EU Transparency Register looks like 123456789012-34: copy it in full.',
  cup_length: 'A CUP has {expected} characters: you wrote {actual}. You can find it on opencup.gov.it.',
  cup_characters: 'Check character {position} of the CUP: use only unaccented letters and digits.',
  cup_pattern:
    'A CUP usually looks like C11G06000000001: check its letters and digits again; if they are right, you can go on.',
  cci_length: 'A CCI has {expected} characters: you wrote {actual}. An example is 2014IT05M2OP002.',
  cci_characters:
    'Check character {position} of the CCI: it cannot stand there. The code looks like 2014IT05M2OP002.',
  email_spaces: 'The e-mail address contains spaces: remove them, and write one address only.',
  email_at_sign: 'The e-mail address must have exactly one @ sign, as in name@example.org.',
  email_local_length:
    'Before the @ sign the e-mail address can have at most {maximum} characters: you wrote {actual}.',
  email_local_characters:
    'Check the part of the e-mail address before the @ sign: use unaccented letters, digits, hyphens and dots, with no dot at the beginning, at the end or repeated.',
  email_domain_length:
    'After the @ sign the e-mail address can have at most {maximum} characters: you wrote {actual}.',
  email_domain_dot:
    'The final part of the e-mail address is missing after the @ sign: complete it, for example with .it.',
  email_domain_characters:
    'Check the part of the e-mail address after the @ sign: use unaccented letters, digits, hyphens and dots, as in example.org.',
  email_length:
    'The e-mail address can have at most {maximum} characters: you wrote {actual}. Give a shorter one.',
  pec_spaces: 'The certified e-mail address (PEC) contains spaces: remove them, and write one address only.',
  pec_at_sign: 'The certified e-mail address (PEC) must have exactly one @ sign, as in name@pec.example.org.',
  pec_local_length:
    'Before the @ sign the certified e-mail address (PEC) can have at most {maximum} characters: you wrote {actual}.',
  pec_local_characters:
    'Check the part of the certified e-mail address (PEC) before the @ sign: use unaccented letters, digits, hyphens and dots, with no dot at the beginning, at the end or repeated.',
  pec_domain_length:
    'After the @ sign the certified e-mail address (PEC) can have at most {maximum} characters: you wrote {actual}.',
  pec_domain_dot:
    'The final part of the certified e-mail address (PEC) is missing after the @ sign: complete it, for example with .it.',
  pec_domain_characters:
    'Check the part of the certified e-mail address (PEC) after the @ sign: use unaccented letters, digits, hyphens and dots, as in pec.example.org.',
  pec_length:
    'The certified e-mail address (PEC) can have at most {maximum} characters: you wrote {actual}. Give a shorter one.',
  nuts_country: 'The NUTS code must begin with IT: give an Italian territory.',
  nuts_pattern:
    'This NUTS code does not have the form of an Italian one: write one such as ITC, ITC4 or ITC4C.',
  istat_code_length:
    'An ISTAT code has 2 digits for a region, 3 for a province, 6 for a municipality, leading zeros included: expected {expected}, written {actual}.',
  istat_code_characters: 'Check character {position} of the ISTAT code: only digits are allowed.',
  istat_code_region: 'No region has this ISTAT code: those of the regions go from 01 to 20.',
  istat_code_zeros: 'An ISTAT code made only of zeros stands for no territory: write the right one.',
  cadastral_code_length:
    'The cadastral code of a municipality has {expected} characters, as H501: you wrote {actual}.',
  cadastral_code_characters:
    'Check character {position} of the cadastral code: it must be a letter followed by three digits, as in H501.',
  postcode_length:
    'An Italian postcode (CAP) has {expected} digits, leading zeros included: you wrote {actual}.',
  postcode_characters: 'Check character {position} of the postcode (CAP): only digits are allowed.',

  // Any value
  required: 'Fill in this field.',
  too_short: 'Add some text: characters written {actual}, minimum {minimum}.',
  too_long: 'Shorten the text: characters written {actual}, maximum {maximum}.',
  line_ends: 'Write it all on one line: remove the line breaks.',
  too_few: 'Add more items: the minimum is {minimum}.',
  too_many: 'Remove some items: the maximum is {maximum}.',
  too_small: 'Write a larger number: the minimum is {minimum}.',
  too_big: 'Write a smaller number: the maximum is {maximum}.',
  not_a_text: 'A text is needed here: write it between quotes if you are sending JSON.',
  not_a_number: 'A number is needed here: use digits only.',
  not_a_whole_number: 'A whole number is needed here: remove the decimals.',
  not_a_boolean: 'Yes or no is needed here: send true or false.',
  not_a_list: 'A list of values is needed here, even when there is only one value.',
  not_an_object: 'An object with its properties is needed here, not a simple value.',
  unknown_choice: 'This choice does not exist: pick one from the list.',
  unknown_property: 'The property “{property}” does not exist: remove it or correct its name.',
  repeated_property: 'The property “{property}” is there twice: leave one of them.',
  unknown_parameter: 'The parameter “{parameter}” does not exist: use one of these: {known}.',
  repeated_parameter: 'You gave the same parameter more than once: keep only one.',
  not_with_file: 'A file holds the whole list: leave out “{parameter}”, or ask for a page in JSON.',
  // Imports
  import_encoding: 'Row {row} holds characters that cannot be read: save the file as CSV UTF-8.',
  import_quotes: 'The quotation marks opened in row {row} do not close: correct them.',
  import_workbook: 'The file is not an XLSX workbook that can be read: save it again with your spreadsheet.',
  import_archive: 'The workbook is too large or holds more than data: export only the sheet that is needed.',
  import_empty: 'The file has no rows below its headings: add them.',
  import_too_long: 'The file has more than {maximum} rows, or a row that is too long: split it.',
  import_choice: 'This value does not exist: write one of these codes, or its name. {known}.',
  import_columns: 'Say which column holds “{field}”, once only.',
  import_perhaps_known:
    'It may be there already: {known} has the same name, and the same town or website. If it is the same organisation, put its codes in the row.',
  import_repeated: 'The same code stands in row {row} already: keep one row only.',
  import_merged:
    'The code is that of an organisation merged into {survivor}: use the code of that one, or remove the row.',
  import_taken: 'Another organisation of the registry has this code already: check it.',
  import_out_of_scope: 'You may not write for the territory of this organisation: take it out of the file.',
  import_formula: 'The value begins like a formula and is kept as text: check that it is right.',
  hidden_characters: 'The value holds invisible or control characters: write it again.',
  import_changed: 'The organisation has changed meanwhile and stays as it is: look at it by hand.',
  import_referred: 'Other records refer to this organisation, which stays: remove those first.',
  import_unknown_organisation:
    'No organisation of the registry has this code: register it first, or correct the code.',
  import_codes_differ: 'The codes of the row belong to different organisations: keep those of one.',
  import_ambiguous: 'Several organisations have this VAT number: give the tax code.',
  import_country: 'Write the country with two letters, like AT for Austria.',
  import_yes_no: 'Write “yes” or “no”.',
  import_seat_repeated:
    'Row {row} already gives this organisation the same role on those days: keep one row, or change the days.',
  import_chair_repeated:
    'Row {row} already gives the chair on those days: leave it to one organisation, or change the days.',
  import_other_role:
    'On those days the organisation already sits with another role: check that these really are two seats.',
  import_seat_changed: 'The membership has changed meanwhile and stays as it is: check it by hand.',
  import_seat_referred:
    'Other data hang on the membership, such as who represents it: it stays. Remove those first.',
  invalid_format: 'The value is not written in the expected format: check and correct it.',
  invalid_date: 'The date does not exist or is incomplete: give day, month and year.',
  invalid_instant:
    'The date and time are not valid: write them with the time zone, as in 2026-11-23T09:30:00+01:00.',
  invalid_url: 'The web address is not valid: write it in full, beginning with https://.',
  invalid_uuid: 'The identifier is not valid: copy it in full, 36 characters with the hyphens.',
  invalid_json: 'The data you sent are not valid JSON: check commas, quotes and brackets.',
  must_be_accepted: 'You must accept in order to go on: tick the box.',
  must_be_empty: 'Leave this field empty.',
  too_fast: 'You sent the form too quickly: wait a few seconds and try again.',
  proof_missing: 'The proof of work is missing: ask for a challenge, solve it and send again.',
  proof_invalid: 'The proof of work is not right: ask for a new challenge, solve it and send again.',
  proof_expired: 'The proof of work has expired: ask for a new challenge, solve it and send again.',
  proof_spent:
    'The proof of work has already served for another request: ask for a new challenge, solve it and send again.',
  phone_format:
    'The telephone number is not valid: write digits only, with the international prefix if needed, as in +39 06 1234567.',
  category_not_in_scheme:
    'The category “{category}” is not part of the classification {scheme}: pick one from that classification.',
  unknown_reference: 'What you indicated does not exist or is no longer there: search again and pick it.',
  already_registered:
    'This organisation is already in the registry: find it and ask to update it instead of registering it again.',
  already_member:
    'This organisation is already a member of the partnership: update the existing membership instead of asking for another.',
  code_taken:
    'Another organisation of the registry already has this code: check it, or merge the two records.',
  seat_in_force: 'It still sits in “{partnership}” (membership {seat}): end that membership first.',
  date_not_ahead: 'Choose a day after today.',
  partnership_not_open:
    'This partnership does not accept members now: write to its secretariat, or choose another one.',
  seems_registered:
    'This organisation seems to be registered already: ask for access to it instead of registering it again.',
  no_address:
    'Leave at least one address, certified or ordinary: otherwise nobody can write to the organisation.',
  office_elsewhere:
    'Another province changes the authority in charge: to move the office, write to the authority that looks after you.',
  nothing_changed: 'Nothing has changed: correct at least one value, or confirm that all of them hold.',
  merge_with_itself: 'Name two different records: a record cannot be merged with itself.',
  merge_not_possible: 'Both records must be public: this one is not.',
  reference_unhandled:
    'Something refers to the organisation in a way that merging cannot handle ({kind}): tell who runs the system.',
  access_requested_twice:
    'The same person has asked for access to both organisations: decide on one of the two requests first.',
  seats_conflict:
    'The two sit in “{partnership}” on the same days with different data: correct one of the two memberships first.',
  seat_in_use:
    'The membership in “{partnership}”, which overlaps with that of the other organisation, has further data ({kind}): move them first.',
  changed_since_merge: 'After the merge {what} has changed: undoing it would lose the change.',
  merged_since: 'After this merge the organisation was merged into another one: undo that merge first.',
  seat_overlaps:
    'This organisation already has a seat in this role from {from} to {to} (membership {seat}): end that one first, or change the days.',
  chair_taken:
    'The chair is held by “{organisation}” from {from} to {to} (membership {seat}): end that one first, or change the days.',
  role_without_vote: 'This role sits without a vote: take the vote away, or choose another role.',
  ends_before_start: 'The last day comes before the first one: correct one of the two dates.',
  in_future: 'The date lies in the future: say when it happened.',
  represents_itself:
    'An organisation does not represent itself in this list: take it out and name the others.',
  parent_not_suitable:
    'A working group works under a committee that is neither a working group itself nor archived: choose another one.',
  programme_not_of_parent:
    'The programme “{programme}” is not one of the committee that the group works under: take it out, or add it to the committee first.',
  seats_taken:
    'The seats of this membership are {seats} and have an effective representative in those days: end one first, or name an alternate.',
  interests_contradict: 'Declare at least one interest, or that there is none: not both.',
  organisation_not_public:
    'This organisation is not published yet: validate it first, then validate its seat.',
  first_day_unknown:
    'The first day is missing, and nobody has said when the partnership was established: give one or the other.',
  seat_not_begun: 'The seat begins on {from}: give a first day that is not earlier.',
  notice_not_in_force:
    'This notice is in force from {from}: give a date from that day on, or the version that was in force then.',
  seat_ended: 'The seat ends on {to}: give a first day that is not later.',
  already_ended: 'The appointment already ends on {to}: give an earlier day, or change the appointment.',
  times_out_of_order: 'This moment comes before the one that should precede it: correct one of the two.',
  meeting_not_after_convocation:
    'The meeting must begin after the convocation: correct one of the two dates.',
  meeting_not_begun: 'The meeting has not begun yet: wait until it begins, or correct the date.',
  agenda_empty: 'The agenda is empty: add at least one item.',
  repeated_item: 'This item is in the list already: leave it once.',
  seat_not_in_force: 'This membership is not in force on the day of the meeting ({day}): choose one that is.',
  representative_not_in_office:
    'This person did not sit for the membership on the day of the meeting ({day}): choose who was in office.',
  proxy_is_absent:
    'Who gives a proxy is not present: mark it as absent, or choose another mode of attendance.',
  absent_with_details: 'Who is absent has no such detail: remove it, or mark the presence.',
  present_not_excused: 'Who is present needs no excuse: leave only one of the two.',
  proxy_not_present: 'A proxy goes to a member who is present, in person or online: this one is not.',
  item_without_decision: 'Nothing is decided on this item: choose one of the kind decision or election.',
  too_many_votes:
    'There are more votes than those who could vote ({maximum}): correct the votes, or the attendance.',
  votes_exceed_presence:
    'A decision of this meeting counts {votes} votes, more than those with a vote who are present: correct that one first.',
  already_published:
    'This version is published already and changes no more: give the new text another version.',
  // Consultations and capacity activities
  document_or_address: 'Name a document of the partnership, or a web address.',
  closes_before_opening: 'It closes before it opens: correct one of the two.',
  opening_fixed: 'A published consultation opens when it was announced to: {opensAt}.',
  only_prolonged: 'A published consultation may only be prolonged: give a closing after {closesAt}.',
  consultation_closed: 'The consultation closed on {closedAt}: contributions are no longer taken.',
  consultation_not_open: 'The consultation opens on {opensAt}: send the contribution from then on.',
  consultation_still_open: 'The consultation closes on {closesAt}: the outcome is published after that.',
  before_closing: 'The outcome comes after the closing: give a time after {closesAt}.',
  seat_not_of_partnership: 'This membership is not of the partnership, or is over: choose another one.',
  document_not_public: 'The document is not public: publish it first, or choose another one.',
  only_by_authority: 'Only the authority that enters a contribution for others says this: remove it.',
  genders_exceed_count:
    'Women and men together are more than the people, who are {count}: correct the numbers.',
  organisation_repeated: 'This organisation is in the list already: put its people into one row.',
  // Surveys
  code_repeated: 'This code is there already: use another one.',
  options_not_for_type: 'Only questions with choices have options: remove them, or change the type.',
  limit_not_for_type: 'Only questions with a number have a limit: remove it, or change the type.',
  condition_unknown: 'The condition must refer to a question with choices that stands before: name one.',
  survey_not_open: 'The survey opens on {opensAt}: answer from then on.',
  survey_closed: 'The survey closed on {closedAt}: answers are no longer taken.',
  survey_still_open: 'The survey closes on {closesAt}: responses are validated after that.',
  survey_fixed: 'A survey that is open may only be prolonged: leave this value as it was.',
  survey_only_prolonged: 'A survey that is open may only be prolonged: give a closing after {closesAt}.',
  partnership_not_public: 'This partnership is not public: publish it first, or name another one.',
  no_seat_in_partnership: 'This organisation has no seat in the partnership today: name one that has.',
  // Releases, context data and studies
  key_taken: 'This code is already in use: choose another one.',
  not_ahead: 'Give an instant after now, or none: then it is published at once.',
  context_format: 'The file is not readable {format} ({place}): check it, or export it again.',
  context_too_many:
    'There are more than {maximum} rows or cells: leave out what is not needed, or split the data.',
  context_column: 'The file has no column “{column}”: choose one of these: {known}.',
  context_no_file: 'The file is missing: send it first.',
  context_no_mapping: 'It is not said what the columns are: name at least territory and time.',
  context_unknown_territory:
    'The territory “{code}” is none of ours (rows: {count}): say which one it is, or leave it out.',
  context_unknown_time:
    'The time “{code}” is not written as 2026, 2026-S1, 2026-Q3 or 2026-09 (rows: {count}): say which one it is, or leave it out.',
  context_not_a_number: 'This is not a number, “{value}”: write it with a decimal point, or leave it empty.',
  context_repeated:
    'The same cell is already in row {first}: keep one of them, or name the column that tells them apart.',
  context_outlier:
    'The value {value} ({cell}) is far from the other values, whose median is {median}: check it at the source.',
  context_total: 'The total of {cell} is {total}, but its parts make {sum}: check both.',
  context_faulty: 'The trial found errors ({count}): correct them, then publish.',
  narrative_html: 'There is HTML or an entity in line {line}: write Markdown alone.',
  narrative_image: 'There is an image in line {line}: take it out, figures are added apart.',
  narrative_link: 'The link in line {line} does not lead to http, https or mailto: correct it.',
  cursor_invalid: 'The page mark is not valid or has expired: start again from the first page.',
  since_invalid:
    'This takes the “position” of the last page read, not a date: without “since” reading starts from the beginning.',
  field_unknown: 'One of the fields requested does not exist: choose among these: {known}.',
  period_unknown: 'The period is not recognised: write it as 2026, 2026-S1 or 2026-Q3.',
  not_drawable:
    'These figures cannot be drawn like this: choose with “by” what to compare, and one value of everything else.',
  picture_too_large:
    'The picture would have {actual} million pixels and {maximum} is the most: ask for less width or scale, fewer programmes or territories, or for SVG.',
  png_unavailable: 'This service cannot draw PNG images: ask for SVG.',
  media_type_not_offered: 'None of the formats you accept is available: ask for one of these: {offered}.',
  too_many_rows_for_sheet:
    'There are {actual} cells and a sheet holds {maximum}: ask for CSV, or for fewer programmes, territories or years.',
} satisfies Readonly<Record<MessageCode, string>>;
