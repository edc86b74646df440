import type { MessageCode } from './index.ts';

/** What is wrong and what to do about it, in French. */
export const fr = {
  // Identifiers
  tax_code_length:
    'Le code fiscal (codice fiscale) d’un organisme a 11 chiffres, celui d’une personne 16 caractères : vous en avez saisi {actual}.',
  tax_code_characters:
    'Vérifiez le caractère numéro {position} du code fiscal : il ne peut pas se trouver là. Saisissez 11 chiffres pour un organisme ; pour une personne, des lettres et des chiffres comme dans RSSMRA85T10A562S.',
  tax_code_date:
    'Le code fiscal contient une date qui n’existe pas : vérifiez à nouveau du septième au onzième caractère.',
  tax_code_check:
    'Le caractère de contrôle du code fiscal ne correspond pas : comparez le code avec celui du document, caractère par caractère.',
  tax_code_zeros: 'Onze zéros ne sont pas un code fiscal : saisissez celui de l’organisme.',
  vat_number_length:
    'Le numéro de TVA (partita IVA) a {expected} chiffres : vous en avez saisi {actual}. Le préfixe IT est facultatif.',
  vat_number_characters:
    'Vérifiez le caractère numéro {position} du numéro de TVA : après IT, seuls les chiffres sont admis.',
  vat_number_zeros: 'Onze zéros ne sont pas un numéro de TVA : saisissez celui de l’organisme.',
  vat_number_check:
    'Le chiffre de contrôle du numéro de TVA ne correspond pas : comparez le numéro avec celui du certificat, chiffre par chiffre.',
  vat_number_office:
    'Les chiffres 8 à 10 du numéro de TVA n’indiquent pas un bureau connu : vérifiez-les à nouveau ; s’ils sont justes, vous pouvez continuer.',
  ipa_code_length:
    'Le code IPA a de 1 à {maximum} caractères : vous en avez saisi {actual}. Vous le trouverez sur indicepa.gov.it.',
  ipa_code_characters:
    'Vérifiez le caractère numéro {position} du code IPA : utilisez seulement des lettres sans accent, des chiffres et le tiret bas, comme dans c_h501.',
  office_code_length:
    'Le code unique du bureau a 6 ou 7 caractères : vous en avez saisi {actual}. Vous le trouverez sur indicepa.gov.it.',
  office_code_characters:
    'Vérifiez le caractère numéro {position} du code unique du bureau : utilisez seulement des lettres sans accent et des chiffres.',
  transparency_register_id_pattern:
    'Un numéro du registre de transparence de l’UE ressemble à 123456789012-34 : recopiez-le en entier.',
  cup_length:
    'Le CUP a {expected} caractères : vous en avez saisi {actual}. Vous le trouverez sur opencup.gov.it.',
  cup_characters:
    'Vérifiez le caractère numéro {position} du CUP : utilisez seulement des lettres sans accent et des chiffres.',
  cup_pattern:
    'Un CUP ressemble d’habitude à C11G06000000001 : vérifiez à nouveau lettres et chiffres ; s’ils sont justes, vous pouvez continuer.',
  cci_length:
    'Le code CCI a {expected} caractères : vous en avez saisi {actual}. Un exemple est 2014IT05M2OP002.',
  cci_characters:
    'Vérifiez le caractère numéro {position} du code CCI : il ne peut pas se trouver là. Le code ressemble à 2014IT05M2OP002.',
  email_spaces: 'L’adresse électronique contient des espaces : supprimez-les et saisissez une seule adresse.',
  email_at_sign: 'L’adresse électronique doit contenir une seule arobase (@), comme nom@exemple.it.',
  email_local_length:
    'Avant l’arobase, l’adresse électronique peut avoir au plus {maximum} caractères : vous en avez saisi {actual}.',
  email_local_characters:
    'Vérifiez la partie de l’adresse électronique avant l’arobase : utilisez des lettres sans accent, des chiffres, des tirets et des points, sans point au début, à la fin ou répété.',
  email_domain_length:
    'Après l’arobase, l’adresse électronique peut avoir au plus {maximum} caractères : vous en avez saisi {actual}.',
  email_domain_dot:
    'Après l’arobase, il manque la fin de l’adresse électronique : complétez-la, par exemple avec .it.',
  email_domain_characters:
    'Vérifiez la partie de l’adresse électronique après l’arobase : utilisez des lettres sans accent, des chiffres, des tirets et des points, comme dans exemple.it.',
  email_length:
    'L’adresse électronique peut avoir au plus {maximum} caractères : vous en avez saisi {actual}. Indiquez-en une plus courte.',
  pec_spaces:
    'L’adresse électronique certifiée (PEC) contient des espaces : supprimez-les et saisissez une seule adresse.',
  pec_at_sign:
    'L’adresse électronique certifiée (PEC) doit contenir une seule arobase (@), comme nom@pec.exemple.it.',
  pec_local_length:
    'Avant l’arobase, l’adresse électronique certifiée (PEC) peut avoir au plus {maximum} caractères : vous en avez saisi {actual}.',
  pec_local_characters:
    'Vérifiez la partie de l’adresse électronique certifiée (PEC) avant l’arobase : utilisez des lettres sans accent, des chiffres, des tirets et des points, sans point au début, à la fin ou répété.',
  pec_domain_length:
    'Après l’arobase, l’adresse électronique certifiée (PEC) peut avoir au plus {maximum} caractères : vous en avez saisi {actual}.',
  pec_domain_dot:
    'Après l’arobase, il manque la fin de l’adresse électronique certifiée (PEC) : complétez-la, par exemple avec .it.',
  pec_domain_characters:
    'Vérifiez la partie de l’adresse électronique certifiée (PEC) après l’arobase : utilisez des lettres sans accent, des chiffres, des tirets et des points, comme dans pec.exemple.it.',
  pec_length:
    'L’adresse électronique certifiée (PEC) peut avoir au plus {maximum} caractères : vous en avez saisi {actual}. Indiquez-en une plus courte.',
  nuts_country: 'Le code NUTS doit commencer par IT : indiquez un territoire italien.',
  nuts_pattern: 'Ce code NUTS n’a pas la forme d’un code italien : saisissez-en un comme ITC, ITC4 ou ITC4C.',
  istat_code_length:
    'Le code ISTAT a 2 chiffres pour une région, 3 pour une province, 6 pour une commune, zéros initiaux compris : attendus {expected}, saisis {actual}.',
  istat_code_characters:
    'Vérifiez le caractère numéro {position} du code ISTAT : seuls les chiffres sont admis.',
  istat_code_region: 'Aucune région n’a ce code ISTAT : ceux des régions vont de 01 à 20. Corrigez-le.',
  istat_code_zeros:
    'Un code ISTAT composé uniquement de zéros n’indique aucun territoire : saisissez le bon.',
  cadastral_code_length:
    'Le code cadastral d’une commune a {expected} caractères, comme H501 : vous en avez saisi {actual}.',
  cadastral_code_characters:
    'Vérifiez le caractère numéro {position} du code cadastral : il faut une lettre suivie de trois chiffres, comme dans H501.',
  postcode_length:
    'Le code postal italien (CAP) a {expected} chiffres, zéros initiaux compris : vous en avez saisi {actual}.',
  postcode_characters:
    'Vérifiez le caractère numéro {position} du code postal (CAP) : seuls les chiffres sont admis.',

  // Any value
  required: 'Remplissez ce champ.',
  too_short: 'Complétez le texte : caractères saisis {actual}, minimum {minimum}.',
  too_long: 'Raccourcissez le texte : caractères saisis {actual}, maximum {maximum}.',
  line_ends: 'Écrivez tout sur une seule ligne : retirez les retours à la ligne.',
  too_few: 'Indiquez d’autres éléments : le minimum est {minimum}.',
  too_many: 'Retirez des éléments : le maximum est {maximum}.',
  too_small: 'Saisissez un nombre plus grand : le minimum est {minimum}.',
  too_big: 'Saisissez un nombre plus petit : le maximum est {maximum}.',
  not_a_text: 'Il faut ici un texte : mettez-le entre guillemets si vous envoyez du JSON.',
  not_a_number: 'Il faut ici un nombre : utilisez seulement des chiffres.',
  not_a_whole_number: 'Il faut ici un nombre entier : supprimez les décimales.',
  not_a_boolean: 'Il faut ici oui ou non : envoyez true ou false.',
  not_a_list: 'Il faut ici une liste de valeurs, même s’il n’y en a qu’une.',
  not_an_object: 'Il faut ici un objet avec ses propriétés, et non une valeur simple.',
  unknown_choice: 'Ce choix n’est pas prévu : choisissez un élément de la liste.',
  unknown_property: 'La propriété « {property} » n’est pas prévue : supprimez-la ou corrigez son nom.',
  repeated_property: 'La propriété « {property} » figure deux fois : n’en laissez qu’une.',
  unknown_parameter: 'Le paramètre « {parameter} » n’est pas prévu : utilisez l’un de ceux-ci : {known}.',
  repeated_parameter: 'Vous avez indiqué plusieurs fois le même paramètre : n’en gardez qu’un.',
  not_with_file:
    'Un fichier contient toute la liste : supprimez « {parameter} » ou demandez une page en JSON.',
  // Imports
  import_encoding: 'La ligne {row} contient des caractères illisibles : enregistrez le fichier en CSV UTF-8.',
  import_quotes: 'Les guillemets ouverts à la ligne {row} ne se ferment pas : corrigez-les.',
  import_workbook:
    'Le fichier n’est pas un classeur XLSX lisible : enregistrez-le à nouveau avec votre tableur.',
  import_archive:
    'Le classeur est trop grand ou contient autre chose que des données : exportez seulement la feuille utile.',
  import_empty: 'Le fichier n’a aucune ligne sous les en-têtes : ajoutez-les.',
  import_too_long: 'Le fichier a plus de {maximum} lignes, ou une ligne trop longue : divisez-le.',
  import_choice: 'Cette valeur n’est pas prévue : écrivez l’un de ces codes, ou son nom. {known}.',
  import_columns: 'Indiquez une seule fois quelle colonne contient « {field} ».',
  import_perhaps_known:
    'Elle existe peut-être déjà : {known} a le même nom et la même commune ou le même site. S’il s’agit de la même organisation, mettez ses codes dans la ligne.',
  import_repeated: 'Le même code figure déjà à la ligne {row} : ne gardez qu’une ligne.',
  import_merged:
    'Le code est celui d’une organisation fusionnée dans {survivor} : utilisez le code de celle-ci, ou retirez la ligne.',
  import_taken: 'Une autre organisation du registre a déjà ce code : vérifiez-le.',
  import_out_of_scope:
    'Le territoire de cette organisation n’est pas de votre ressort : retirez-la du fichier.',
  import_formula: 'La valeur commence comme une formule et reste du texte : vérifiez qu’elle est juste.',
  hidden_characters: 'La valeur contient des caractères invisibles ou de contrôle : réécrivez-la.',
  import_changed: 'L’organisation a changé entre-temps et reste telle quelle : vérifiez-la à la main.',
  import_referred: 'D’autres données se réfèrent à cette organisation, qui reste : retirez-les d’abord.',
  import_unknown_organisation:
    'Aucune organisation du registre n’a ce code : enregistrez-la d’abord, ou corrigez le code.',
  import_codes_differ:
    'Les codes de la ligne sont ceux d’organisations différentes : ne laissez que ceux d’une seule.',
  import_ambiguous: 'Plusieurs organisations ont ce numéro de TVA : indiquez le code fiscal.',
  import_country: 'Écrivez le pays en deux lettres, comme AT pour l’Autriche.',
  import_yes_no: 'Écrivez « oui » ou « non ».',
  import_seat_repeated:
    'La ligne {row} donne déjà le même rôle à cette organisation ces jours-là : gardez une seule ligne, ou changez les jours.',
  import_chair_repeated:
    'La ligne {row} donne déjà la présidence ces jours-là : laissez-la à une seule organisation, ou changez les jours.',
  import_other_role:
    'Ces jours-là, l’organisation siège déjà dans un autre rôle : vérifiez qu’il s’agit bien de deux sièges.',
  import_seat_changed: 'L’adhésion a changé entre-temps et reste telle quelle : vérifiez-la à la main.',
  import_seat_referred:
    'D’autres données dépendent de l’adhésion, par exemple qui la représente : elle reste. Retirez-les d’abord.',
  invalid_format: 'La valeur n’est pas écrite dans le format prévu : vérifiez-la et corrigez-la.',
  invalid_date: 'La date n’existe pas ou n’est pas complète : indiquez le jour, le mois et l’année.',
  invalid_instant:
    'La date et l’heure ne sont pas valides : écrivez-les avec le fuseau horaire, comme dans 2026-11-23T09:30:00+01:00.',
  invalid_url: 'L’adresse web n’est pas valide : saisissez-la en entier, en commençant par https://.',
  invalid_uuid: 'L’identifiant n’est pas valide : copiez-le en entier, 36 caractères avec les tirets.',
  invalid_json:
    'Les données envoyées ne sont pas du JSON valide : vérifiez virgules, guillemets et parenthèses.',
  must_be_accepted: 'Pour continuer, vous devez accepter : cochez la case.',
  must_be_empty: 'Laissez ce champ vide.',
  too_fast: 'Vous avez envoyé le formulaire trop vite : attendez quelques secondes et réessayez.',
  proof_missing: 'La preuve de travail manque : demandez un défi, résolvez-le et envoyez de nouveau.',
  proof_invalid:
    'La preuve de travail n’est pas juste : demandez un nouveau défi, résolvez-le et envoyez de nouveau.',
  proof_expired:
    'La preuve de travail a expiré : demandez un nouveau défi, résolvez-le et envoyez de nouveau.',
  proof_spent:
    'La preuve de travail a déjà servi pour un autre envoi : demandez un nouveau défi, résolvez-le et envoyez de nouveau.',
  phone_format:
    'Le numéro de téléphone n’est pas valide : saisissez seulement des chiffres, avec l’indicatif international si nécessaire, comme dans +39 06 1234567.',
  category_not_in_scheme:
    'La catégorie « {category} » ne fait pas partie de la classification {scheme} : choisissez-en une dans cette classification.',
  unknown_reference:
    'Ce que vous avez indiqué n’existe pas ou n’existe plus : faites une nouvelle recherche et choisissez-le.',
  already_registered:
    'Cette organisation est déjà dans le registre : recherchez-la et demandez sa mise à jour, au lieu de l’inscrire à nouveau.',
  already_member:
    'Cette organisation est déjà membre du partenariat : mettez à jour l’adhésion existante, au lieu d’en demander une autre.',
  code_taken:
    'Une autre organisation du registre a déjà ce code : vérifiez-le, ou fusionnez les deux fiches.',
  seat_in_force:
    'Elle siège encore dans « {partnership} » (adhésion {seat}) : mettez d’abord fin à cette adhésion.',
  date_not_ahead: 'Choisissez un jour après aujourd’hui.',
  partnership_not_open:
    'Ce partenariat n’accepte pas d’adhésions pour le moment : écrivez à son secrétariat ou choisissez-en un autre.',
  seems_registered:
    'Cette organisation semble déjà inscrite : demandez l’accès au lieu de l’inscrire à nouveau.',
  no_address:
    'Laissez au moins une adresse, certifiée ou ordinaire : sinon personne ne peut écrire à l’organisation.',
  office_elsewhere:
    'Une autre province change l’autorité compétente : pour déplacer le siège, écrivez à l’autorité qui vous suit.',
  nothing_changed: 'Rien n’a changé : corrigez au moins une donnée, ou confirmez qu’elles sont exactes.',
  merge_with_itself: 'Indiquez deux fiches différentes : une fiche ne se fusionne pas avec elle-même.',
  merge_not_possible: 'Les deux fiches doivent être publiques : celle-ci ne l’est pas.',
  reference_unhandled:
    'Quelque chose renvoie à l’organisation d’une façon que la fusion ne sait pas traiter ({kind}) : prévenez les responsables du système.',
  access_requested_twice:
    'La même personne a demandé l’accès aux deux organisations : décidez d’abord de l’une des deux demandes.',
  seats_conflict:
    'Les deux siègent aux mêmes jours dans « {partnership} » avec des données différentes : corrigez d’abord l’une des deux participations.',
  seat_in_use:
    'À la participation dans « {partnership} », qui chevauche celle de l’autre organisation, sont liées d’autres données ({kind}) : déplacez-les d’abord.',
  changed_since_merge: 'Après la fusion, {what} a changé : l’annuler ferait perdre cette modification.',
  merged_since:
    'Après cette fusion, l’organisation a été fusionnée dans une autre : annulez d’abord celle-là.',
  seat_overlaps:
    'Cette organisation a déjà un siège dans ce rôle du {from} au {to} (adhésion {seat}) : mettez d’abord fin à celui-ci, ou changez les jours.',
  chair_taken:
    'La présidence revient à « {organisation} » du {from} au {to} (adhésion {seat}) : mettez-y d’abord fin, ou changez les jours.',
  role_without_vote: 'Ce rôle siège sans voix : retirez la voix, ou choisissez un autre rôle.',
  ends_before_start: 'Le dernier jour précède le premier : corrigez l’une des deux dates.',
  in_future: 'La date est dans le futur : indiquez quand cela a eu lieu.',
  represents_itself:
    'Une organisation ne se représente pas elle-même dans cette liste : retirez-la et indiquez les autres.',
  parent_not_suitable:
    'Un groupe de travail dépend d’un comité qui n’est ni lui-même un groupe de travail ni archivé : choisissez-en un autre.',
  programme_not_of_parent:
    'Le programme « {programme} » n’est pas de ceux du comité dont le groupe dépend : retirez-le, ou ajoutez-le d’abord au comité.',
  seats_taken:
    'Sièges de cette adhésion : {seats} ; ils ont déjà un titulaire ces jours-là. Mettez d’abord fin à un mandat, ou nommez un suppléant.',
  interests_contradict: 'Déclarez au moins un intérêt, ou qu’il n’y en a aucun : pas les deux.',
  organisation_not_public:
    'Cette organisation n’est pas encore publiée : validez-la d’abord, puis validez son siège.',
  first_day_unknown:
    'Le premier jour manque, et on ne sait pas quand le partenariat a été institué : indiquez l’un ou l’autre.',
  seat_not_begun: 'Le siège commence le {from} : indiquez un premier jour qui ne soit pas antérieur.',
  notice_not_in_force:
    'Cette notice vaut à partir du {from} : indiquez une date à partir de ce jour, ou la version qui valait alors.',
  seat_ended: 'Le siège prend fin le {to} : indiquez un premier jour qui ne soit pas postérieur.',
  already_ended: 'Le mandat se termine déjà le {to} : indiquez un jour antérieur, ou modifiez le mandat.',
  times_out_of_order: 'Ce moment précède celui qui devrait venir avant lui : corrigez l’un des deux.',
  meeting_not_after_convocation:
    'La séance doit commencer après la convocation : corrigez l’une des deux dates.',
  meeting_not_begun: 'La séance n’a pas encore commencé : attendez qu’elle commence ou corrigez la date.',
  agenda_empty: 'L’ordre du jour est vide : ajoutez au moins un point.',
  repeated_item: 'Cet élément est déjà dans la liste : ne le laissez qu’une fois.',
  seat_not_in_force:
    'Cette adhésion n’est pas en vigueur le jour de la séance ({day}) : choisissez-en une qui l’est.',
  representative_not_in_office:
    'Cette personne ne siégeait pas pour l’adhésion le jour de la séance ({day}) : choisissez qui était en fonction.',
  proxy_is_absent:
    'Qui donne procuration n’est pas présent : indiquez-le comme absent ou choisissez un autre mode de participation.',
  absent_with_details: 'Qui est absent n’a pas cette indication : retirez-la ou indiquez la présence.',
  present_not_excused: 'Qui est présent n’a pas à être excusé : ne laissez qu’une des deux indications.',
  proxy_not_present:
    'La procuration va à un membre présent, sur place ou à distance : celui-ci ne l’est pas.',
  item_without_decision: 'On ne décide pas sur ce point : choisissez un point de type décision ou élection.',
  too_many_votes:
    'Il y a plus de voix que de votants possibles ({maximum}) : corrigez les voix ou les présences.',
  votes_exceed_presence:
    'Une décision de cette séance compte {votes} voix, plus que de présents ayant le droit de vote : corrigez-la d’abord.',
  already_published:
    'Cette version est déjà publiée et ne change plus : donnez au nouveau texte une autre version.',
  // Consultations and capacity activities
  document_or_address: 'Indiquez un document du partenariat ou une adresse web.',
  closes_before_opening: 'La clôture précède l’ouverture : corrigez l’une des deux.',
  opening_fixed: 'Une consultation publiée s’ouvre comme annoncé : {opensAt}.',
  only_prolonged:
    'Une consultation publiée ne peut qu’être prolongée : indiquez une clôture après le {closesAt}.',
  consultation_closed: 'La consultation a été close le {closedAt} : les contributions ne sont plus reçues.',
  consultation_not_open:
    'La consultation s’ouvre le {opensAt} : envoyez la contribution à partir de ce moment.',
  consultation_still_open: 'La consultation se clôt le {closesAt} : le résultat se publie après.',
  before_closing: 'Le résultat vient après la clôture : indiquez un moment après le {closesAt}.',
  seat_not_of_partnership:
    'Cette adhésion n’est pas du partenariat ou n’est plus en cours : choisissez-en une autre.',
  document_not_public: 'Le document n’est pas public : publiez-le d’abord, ou choisissez-en un autre.',
  only_by_authority:
    'Seule l’autorité qui saisit la contribution pour d’autres l’indique : retirez cette donnée.',
  genders_exceed_count:
    'Femmes et hommes ensemble dépassent les personnes, qui sont {count} : corrigez les nombres.',
  organisation_repeated: 'Cette organisation est déjà dans la liste : réunissez ses personnes en une ligne.',
  // Surveys
  code_repeated: 'Ce code existe déjà : utilisez-en un autre.',
  options_not_for_type: 'Seules les questions à choix ont des options : retirez-les, ou changez le type.',
  limit_not_for_type: 'Seules les questions à nombre ont une limite : retirez-la, ou changez le type.',
  condition_unknown: 'La condition doit porter sur une question à choix placée avant : indiquez-en une.',
  survey_not_open: 'L’enquête ouvre le {opensAt} : répondez à partir de ce moment.',
  survey_closed: 'L’enquête est close depuis le {closedAt} : les réponses ne sont plus acceptées.',
  survey_still_open: 'L’enquête se termine le {closesAt} : les réponses se valident ensuite.',
  survey_fixed: 'Une enquête ouverte ne peut qu’être prolongée : laissez cette valeur telle quelle.',
  survey_only_prolonged:
    'Une enquête ouverte ne peut qu’être prolongée : indiquez une clôture après le {closesAt}.',
  partnership_not_public: 'Ce partenariat n’est pas public : publiez-le d’abord, ou indiquez-en un autre.',
  no_seat_in_partnership:
    'Cette organisation ne siège pas aujourd’hui au partenariat : indiquez-en une qui y siège.',
  // Releases, context data and studies
  key_taken: 'Ce code est déjà utilisé : choisissez-en un autre.',
  not_ahead: 'Indiquez un moment après maintenant, ou aucun : la publication est alors immédiate.',
  context_format:
    'Le fichier n’est pas du {format} lisible ({place}) : vérifiez-le ou exportez-le à nouveau.',
  context_too_many:
    'Il y a plus de {maximum} lignes ou cellules : retirez ce qui ne sert pas ou divisez les données.',
  context_column: 'Le fichier n’a pas de colonne « {column} » : choisissez parmi celles-ci : {known}.',
  context_no_file: 'Le fichier manque : envoyez-le d’abord.',
  context_no_mapping:
    'On ne sait pas ce que sont les colonnes : indiquez au moins le territoire et le temps.',
  context_unknown_territory:
    'Le territoire « {code} » n’est pas des nôtres (lignes : {count}) : dites auquel il correspond, ou laissez-le de côté.',
  context_unknown_time:
    'Le temps « {code} » n’est pas écrit comme 2026, 2026-S1, 2026-Q3 ou 2026-09 (lignes : {count}) : dites auquel il correspond, ou laissez-le de côté.',
  context_not_a_number:
    'Ce n’est pas un nombre, « {value} » : écrivez-le avec un point décimal, ou laissez-le vide.',
  context_repeated:
    'La même cellule est déjà à la ligne {first} : gardez-en une, ou indiquez la colonne qui les distingue.',
  context_outlier:
    'La valeur {value} ({cell}) est loin des autres valeurs, dont la médiane est {median} : vérifiez-la à la source.',
  context_total: 'Le total de {cell} est {total}, mais ses parties font {sum} : vérifiez l’un et les autres.',
  context_faulty: 'L’essai a trouvé des erreurs ({count}) : corrigez-les, puis publiez.',
  narrative_html: 'Il y a du HTML ou une entité à la ligne {line} : n’écrivez que du Markdown.',
  narrative_image: 'Il y a une image à la ligne {line} : retirez-la, les figures s’ajoutent à part.',
  narrative_link: 'Le lien à la ligne {line} ne mène pas à http, https ou mailto : corrigez-le.',
  cursor_invalid: 'Le repère de page n’est pas valide ou a expiré : recommencez à la première page.',
  since_invalid:
    'Indiquez la « position » de la dernière page lue, pas une date : sans « since », la lecture reprend du début.',
  field_unknown: 'L’un des champs demandés n’existe pas : choisissez parmi ceux-ci : {known}.',
  period_unknown: 'La période n’est pas reconnue : écrivez-la comme 2026, 2026-S1 ou 2026-Q3.',
  not_drawable:
    'Ces chiffres ne peuvent pas être dessinés ainsi : choisissez avec « by » ce qu’il faut comparer, et une seule valeur pour tout le reste.',
  picture_too_large:
    'L’image aurait {actual} millions de points et le maximum est {maximum} : demandez une largeur ou une échelle moindres, moins de programmes ou de territoires, ou le SVG.',
  png_unavailable: 'Ce service ne peut pas dessiner d’images PNG : demandez le SVG.',
  media_type_not_offered:
    'Aucun des formats que vous acceptez n’est disponible : demandez l’un de ceux-ci : {offered}.',
  too_many_rows_for_sheet:
    'Cellules : {actual} ; une feuille en contient {maximum} : demandez le CSV, ou moins de programmes, de territoires ou d’années.',
} satisfies Readonly<Record<MessageCode, string>>;
