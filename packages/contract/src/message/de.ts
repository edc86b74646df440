import type { MessageCode } from './index.ts';

/** What is wrong and what to do about it, in German, with the terms used in South Tyrol. */
export const de = {
  // Identifiers
  tax_code_length:
    'Die Steuernummer (codice fiscale) einer Einrichtung hat 11 Ziffern, die einer Person 16 Zeichen: Sie haben {actual} eingegeben.',
  tax_code_characters:
    'Prüfen Sie Zeichen {position} der Steuernummer: An dieser Stelle ist es nicht möglich. Geben Sie für eine Einrichtung 11 Ziffern ein, für eine Person Buchstaben und Ziffern wie in RSSMRA85T10A562S.',
  tax_code_date:
    'Die Steuernummer enthält ein Datum, das es nicht gibt: Prüfen Sie das siebte bis elfte Zeichen noch einmal.',
  tax_code_check:
    'Das Prüfzeichen der Steuernummer stimmt nicht: Vergleichen Sie die Nummer Zeichen für Zeichen mit dem Dokument.',
  tax_code_zeros: 'Elf Nullen sind keine Steuernummer: Geben Sie die der Einrichtung ein.',
  vat_number_length:
    'Die MwSt.-Nummer (partita IVA) hat {expected} Ziffern: Sie haben {actual} eingegeben. IT davor ist freiwillig.',
  vat_number_characters: 'Prüfen Sie Zeichen {position} der MwSt.-Nummer: Nach IT sind nur Ziffern erlaubt.',
  vat_number_zeros: 'Elf Nullen sind keine MwSt.-Nummer: Geben Sie die der Einrichtung ein.',
  vat_number_check:
    'Die Prüfziffer der MwSt.-Nummer stimmt nicht: Vergleichen Sie die Nummer Ziffer für Ziffer mit der Bescheinigung.',
  vat_number_office:
    'Die achte bis zehnte Ziffer der MwSt.-Nummer gehören zu keinem bekannten Amt: Prüfen Sie sie noch einmal; wenn sie stimmen, können Sie fortfahren.',
  ipa_code_length:
    'Der IPA-Kodex hat 1 bis {maximum} Zeichen: Sie haben {actual} eingegeben. Sie finden ihn auf indicepa.gov.it.',
  ipa_code_characters:
    'Prüfen Sie Zeichen {position} des IPA-Kodex: Verwenden Sie nur Buchstaben ohne Akzent, Ziffern und den Unterstrich, wie in c_h501.',
  office_code_length:
    'Der eindeutige Kodex des Amtes hat 6 oder 7 Zeichen: Sie haben {actual} eingegeben. Sie finden ihn auf indicepa.gov.it.',
  office_code_characters:
    'Prüfen Sie Zeichen {position} des eindeutigen Kodex des Amtes: Verwenden Sie nur Buchstaben ohne Akzent und Ziffern.',
  transparency_register_id_pattern:
    'Eine Nummer des EU-Transparenzregisters sieht aus wie 123456789012-34: Übernehmen Sie sie vollständig.',
  cup_length:
    'Der CUP-Kodex hat {expected} Zeichen: Sie haben {actual} eingegeben. Sie finden ihn auf opencup.gov.it.',
  cup_characters:
    'Prüfen Sie Zeichen {position} des CUP-Kodex: Verwenden Sie nur Buchstaben ohne Akzent und Ziffern.',
  cup_pattern:
    'Ein CUP-Kodex sieht normalerweise wie C11G06000000001 aus: Prüfen Sie Buchstaben und Ziffern noch einmal; wenn sie stimmen, können Sie fortfahren.',
  cci_length:
    'Der CCI-Code hat {expected} Zeichen: Sie haben {actual} eingegeben. Ein Beispiel ist 2014IT05M2OP002.',
  cci_characters:
    'Prüfen Sie Zeichen {position} des CCI-Codes: An dieser Stelle ist es nicht möglich. Der Code sieht wie 2014IT05M2OP002 aus.',
  email_spaces:
    'Die E-Mail-Adresse enthält Leerzeichen: Entfernen Sie sie und geben Sie nur eine Adresse ein.',
  email_at_sign: 'Die E-Mail-Adresse muss genau ein @-Zeichen enthalten, wie in name@beispiel.it.',
  email_local_length:
    'Vor dem @-Zeichen darf die E-Mail-Adresse höchstens {maximum} Zeichen haben: Sie haben {actual} eingegeben.',
  email_local_characters:
    'Prüfen Sie den Teil der E-Mail-Adresse vor dem @-Zeichen: Verwenden Sie Buchstaben ohne Akzent, Ziffern, Bindestriche und Punkte, ohne Punkt am Anfang, am Ende oder doppelt.',
  email_domain_length:
    'Nach dem @-Zeichen darf die E-Mail-Adresse höchstens {maximum} Zeichen haben: Sie haben {actual} eingegeben.',
  email_domain_dot:
    'Nach dem @-Zeichen fehlt der letzte Teil der E-Mail-Adresse: Ergänzen Sie ihn, zum Beispiel mit .it.',
  email_domain_characters:
    'Prüfen Sie den Teil der E-Mail-Adresse nach dem @-Zeichen: Verwenden Sie Buchstaben ohne Akzent, Ziffern, Bindestriche und Punkte, wie in beispiel.it.',
  email_length:
    'Die E-Mail-Adresse darf höchstens {maximum} Zeichen haben: Sie haben {actual} eingegeben. Geben Sie eine kürzere an.',
  pec_spaces:
    'Die zertifizierte E-Mail-Adresse (PEC) enthält Leerzeichen: Entfernen Sie sie und geben Sie nur eine Adresse ein.',
  pec_at_sign:
    'Die zertifizierte E-Mail-Adresse (PEC) muss genau ein @-Zeichen enthalten, wie in name@pec.beispiel.it.',
  pec_local_length:
    'Vor dem @-Zeichen darf die zertifizierte E-Mail-Adresse (PEC) höchstens {maximum} Zeichen haben: Sie haben {actual} eingegeben.',
  pec_local_characters:
    'Prüfen Sie den Teil der zertifizierten E-Mail-Adresse (PEC) vor dem @-Zeichen: Verwenden Sie Buchstaben ohne Akzent, Ziffern, Bindestriche und Punkte, ohne Punkt am Anfang, am Ende oder doppelt.',
  pec_domain_length:
    'Nach dem @-Zeichen darf die zertifizierte E-Mail-Adresse (PEC) höchstens {maximum} Zeichen haben: Sie haben {actual} eingegeben.',
  pec_domain_dot:
    'Nach dem @-Zeichen fehlt der letzte Teil der zertifizierten E-Mail-Adresse (PEC): Ergänzen Sie ihn, zum Beispiel mit .it.',
  pec_domain_characters:
    'Prüfen Sie den Teil der zertifizierten E-Mail-Adresse (PEC) nach dem @-Zeichen: Verwenden Sie Buchstaben ohne Akzent, Ziffern, Bindestriche und Punkte, wie in pec.beispiel.it.',
  pec_length:
    'Die zertifizierte E-Mail-Adresse (PEC) darf höchstens {maximum} Zeichen haben: Sie haben {actual} eingegeben. Geben Sie eine kürzere an.',
  nuts_country: 'Der NUTS-Code muss mit IT beginnen: Geben Sie ein italienisches Gebiet an.',
  nuts_pattern:
    'Dieser NUTS-Code hat nicht die Form eines italienischen: Geben Sie einen wie ITC, ITC4 oder ITC4C ein.',
  istat_code_length:
    'Der ISTAT-Kodex hat 2 Ziffern für eine Region, 3 für eine Provinz, 6 für eine Gemeinde, führende Nullen inbegriffen: erwartet {expected}, eingegeben {actual}.',
  istat_code_characters: 'Prüfen Sie Zeichen {position} des ISTAT-Kodex: Es sind nur Ziffern erlaubt.',
  istat_code_region:
    'Keine Region hat diesen ISTAT-Kodex: Die Kodizes der Regionen gehen von 01 bis 20. Korrigieren Sie ihn.',
  istat_code_zeros: 'Ein ISTAT-Kodex nur aus Nullen bezeichnet kein Gebiet: Geben Sie den richtigen ein.',
  cadastral_code_length:
    'Der Katasterkodex einer Gemeinde hat {expected} Zeichen, wie H501: Sie haben {actual} eingegeben.',
  cadastral_code_characters:
    'Prüfen Sie Zeichen {position} des Katasterkodex: Er besteht aus einem Buchstaben und drei Ziffern, wie H501.',
  postcode_length:
    'Die italienische Postleitzahl (CAP) hat {expected} Ziffern, führende Nullen inbegriffen: Sie haben {actual} eingegeben.',
  postcode_characters: 'Prüfen Sie Zeichen {position} der Postleitzahl (CAP): Es sind nur Ziffern erlaubt.',

  // Any value
  required: 'Füllen Sie dieses Feld aus.',
  too_short: 'Ergänzen Sie den Text: eingegebene Zeichen {actual}, Minimum {minimum}.',
  too_long: 'Kürzen Sie den Text: eingegebene Zeichen {actual}, Maximum {maximum}.',
  line_ends: 'Schreiben Sie alles in eine Zeile: Entfernen Sie die Zeilenumbrüche.',
  too_few: 'Geben Sie weitere Einträge an: Das Minimum ist {minimum}.',
  too_many: 'Entfernen Sie Einträge: Das Maximum ist {maximum}.',
  too_small: 'Geben Sie eine größere Zahl ein: Das Minimum ist {minimum}.',
  too_big: 'Geben Sie eine kleinere Zahl ein: Das Maximum ist {maximum}.',
  not_a_text: 'Hier wird ein Text benötigt: Setzen Sie ihn in Anführungszeichen, wenn Sie JSON senden.',
  not_a_number: 'Hier wird eine Zahl benötigt: Verwenden Sie nur Ziffern.',
  not_a_whole_number: 'Hier wird eine ganze Zahl benötigt: Entfernen Sie die Nachkommastellen.',
  not_a_boolean: 'Hier wird Ja oder Nein benötigt: Senden Sie true oder false.',
  not_a_list: 'Hier wird eine Liste von Werten benötigt, auch bei einem einzigen Wert.',
  not_an_object: 'Hier wird ein Objekt mit seinen Eigenschaften benötigt, kein einfacher Wert.',
  unknown_choice: 'Diese Auswahl ist nicht vorgesehen: Wählen Sie einen Eintrag aus der Liste.',
  unknown_property:
    'Die Eigenschaft „{property}“ ist nicht vorgesehen: Entfernen Sie sie oder korrigieren Sie den Namen.',
  repeated_property: 'Die Eigenschaft „{property}“ kommt zweimal vor: Lassen Sie nur eine stehen.',
  unknown_parameter:
    'Der Parameter „{parameter}“ ist nicht vorgesehen: Verwenden Sie einen von diesen: {known}.',
  repeated_parameter: 'Sie haben denselben Parameter mehrmals angegeben: Behalten Sie nur einen.',
  not_with_file:
    'Eine Datei enthält die ganze Liste: Lassen Sie „{parameter}“ weg oder fragen Sie nach einer Seite in JSON.',
  // Imports
  import_encoding: 'Zeile {row} enthält unlesbare Zeichen: Speichern Sie die Datei als CSV UTF-8.',
  import_quotes:
    'Die in Zeile {row} geöffneten Anführungszeichen werden nicht geschlossen: Berichtigen Sie sie.',
  import_workbook:
    'Die Datei ist keine lesbare XLSX-Arbeitsmappe: Speichern Sie sie erneut mit Ihrer Tabellenkalkulation.',
  import_archive:
    'Die Arbeitsmappe ist zu groß oder enthält mehr als Daten: Exportieren Sie nur das benötigte Blatt.',
  import_empty: 'Die Datei hat keine Zeilen unter den Überschriften: Ergänzen Sie sie.',
  import_too_long: 'Die Datei hat mehr als {maximum} Zeilen oder eine zu lange Zeile: Teilen Sie sie.',
  import_choice:
    'Dieser Wert ist nicht vorgesehen: Schreiben Sie einen dieser Codes oder seine Bezeichnung. {known}.',
  import_columns: 'Geben Sie genau einmal an, welche Spalte „{field}“ enthält.',
  import_perhaps_known:
    'Vielleicht gibt es sie schon: {known} hat denselben Namen und denselben Ort oder dieselbe Website. Ist es dieselbe Organisation, tragen Sie ihre Codes in die Zeile ein.',
  import_repeated: 'Derselbe Code steht bereits in Zeile {row}: Behalten Sie nur eine Zeile.',
  import_merged:
    'Der Code gehört einer Organisation, die in {survivor} aufgegangen ist: Verwenden Sie deren Code, oder entfernen Sie die Zeile.',
  import_taken: 'Eine andere Organisation des Registers hat diesen Code bereits: Prüfen Sie ihn.',
  import_out_of_scope:
    'Für das Gebiet dieser Organisation sind Sie nicht zuständig: Nehmen Sie sie aus der Datei.',
  import_formula: 'Der Wert beginnt wie eine Formel und bleibt Text: Prüfen Sie, ob er stimmt.',
  hidden_characters: 'Der Wert enthält unsichtbare Zeichen oder Steuerzeichen: Schreiben Sie ihn neu.',
  import_changed:
    'Die Organisation hat sich inzwischen geändert und bleibt, wie sie ist: Prüfen Sie sie von Hand.',
  import_referred:
    'Andere Datensätze verweisen auf diese Organisation, die bleibt: Entfernen Sie zuerst jene.',
  import_unknown_organisation:
    'Keine Organisation des Registers hat diesen Code: Registrieren Sie sie zuerst oder berichtigen Sie den Code.',
  import_codes_differ:
    'Die Codes der Zeile gehören verschiedenen Organisationen: Lassen Sie nur die einer einzigen stehen.',
  import_ambiguous: 'Mehrere Organisationen haben diese Umsatzsteuernummer: Geben Sie die Steuernummer an.',
  import_country: 'Geben Sie das Land mit zwei Buchstaben an, etwa AT für Österreich.',
  import_yes_no: 'Schreiben Sie „ja“ oder „nein“.',
  import_seat_repeated:
    'Zeile {row} gibt dieser Organisation an diesen Tagen schon dieselbe Rolle: Behalten Sie eine Zeile oder ändern Sie die Tage.',
  import_chair_repeated:
    'Zeile {row} vergibt den Vorsitz an diesen Tagen schon: Geben Sie ihn nur einer Organisation oder ändern Sie die Tage.',
  import_other_role:
    'An diesen Tagen sitzt die Organisation schon in einer anderen Rolle: Prüfen Sie, ob es wirklich zwei Sitze sind.',
  import_seat_changed:
    'Die Mitgliedschaft hat sich inzwischen geändert und bleibt, wie sie ist: Prüfen Sie sie von Hand.',
  import_seat_referred:
    'An der Mitgliedschaft hängen andere Daten, etwa wer sie vertritt: Sie bleibt. Entfernen Sie zuerst diese.',
  invalid_format: 'Der Wert hat nicht das vorgesehene Format: Prüfen und korrigieren Sie ihn.',
  invalid_date: 'Das Datum gibt es nicht oder es ist unvollständig: Geben Sie Tag, Monat und Jahr an.',
  invalid_instant:
    'Datum und Uhrzeit sind ungültig: Geben Sie sie mit der Zeitzone an, wie in 2026-11-23T09:30:00+01:00.',
  invalid_url: 'Die Webadresse ist ungültig: Geben Sie sie vollständig ein, beginnend mit https://.',
  invalid_uuid: 'Die Kennung ist ungültig: Kopieren Sie sie vollständig, 36 Zeichen mit den Bindestrichen.',
  invalid_json:
    'Die gesendeten Daten sind kein gültiges JSON: Prüfen Sie Kommas, Anführungszeichen und Klammern.',
  must_be_accepted: 'Um fortzufahren, müssen Sie zustimmen: Kreuzen Sie das Kästchen an.',
  must_be_empty: 'Lassen Sie dieses Feld leer.',
  too_fast:
    'Sie haben das Formular zu schnell abgeschickt: Warten Sie einige Sekunden und versuchen Sie es erneut.',
  proof_missing:
    'Der Arbeitsnachweis fehlt: Fordern Sie eine Aufgabe an, lösen Sie sie und senden Sie erneut.',
  proof_invalid:
    'Der Arbeitsnachweis ist nicht richtig: Fordern Sie eine neue Aufgabe an, lösen Sie sie und senden Sie erneut.',
  proof_expired:
    'Der Arbeitsnachweis ist abgelaufen: Fordern Sie eine neue Aufgabe an, lösen Sie sie und senden Sie erneut.',
  proof_spent:
    'Der Arbeitsnachweis wurde schon für eine andere Anfrage verwendet: Fordern Sie eine neue Aufgabe an, lösen Sie sie und senden Sie erneut.',
  phone_format:
    'Die Telefonnummer ist ungültig: Geben Sie nur Ziffern ein, bei Bedarf mit internationaler Vorwahl, wie in +39 06 1234567.',
  category_not_in_scheme:
    'Die Kategorie „{category}“ gehört nicht zur Klassifikation {scheme}: Wählen Sie eine aus dieser Klassifikation.',
  unknown_reference:
    'Was Sie angegeben haben, gibt es nicht oder nicht mehr: Suchen Sie erneut und wählen Sie es aus.',
  already_registered:
    'Diese Organisation ist bereits im Register: Suchen Sie sie und beantragen Sie eine Aktualisierung, statt sie noch einmal einzutragen.',
  already_member:
    'Diese Organisation ist bereits Mitglied der Partnerschaft: Aktualisieren Sie die bestehende Mitgliedschaft, statt eine weitere zu beantragen.',
  code_taken:
    'Eine andere Organisation des Verzeichnisses hat diesen Code bereits: Prüfen Sie ihn, oder führen Sie die beiden Einträge zusammen.',
  seat_in_force:
    'Sie sitzt noch in „{partnership}“ (Mitgliedschaft {seat}): Beenden Sie zuerst diese Mitgliedschaft.',
  date_not_ahead: 'Wählen Sie einen Tag nach heute.',
  partnership_not_open:
    'Diese Partnerschaft nimmt zurzeit keine Mitglieder auf: Schreiben Sie an ihr Sekretariat oder wählen Sie eine andere.',
  seems_registered:
    'Diese Organisation ist anscheinend schon eingetragen: Beantragen Sie Zugang, statt sie noch einmal einzutragen.',
  no_address:
    'Lassen Sie mindestens eine Adresse stehen, PEC oder E-Mail: Sonst kann niemand der Organisation schreiben.',
  office_elsewhere:
    'Eine andere Provinz ändert die zuständige Behörde: Um den Sitz zu verlegen, schreiben Sie an die Behörde, die Sie betreut.',
  nothing_changed:
    'Nichts wurde geändert: Berichtigen Sie mindestens eine Angabe, oder bestätigen Sie, dass alle stimmen.',
  merge_with_itself:
    'Nennen Sie zwei verschiedene Einträge: Ein Eintrag lässt sich nicht mit sich selbst zusammenführen.',
  merge_not_possible: 'Beide Einträge müssen öffentlich sein: Dieser ist es nicht.',
  reference_unhandled:
    'Etwas verweist auf die Organisation, womit das Zusammenführen nicht umgehen kann ({kind}): Benachrichtigen Sie die Betreiber des Systems.',
  access_requested_twice:
    'Dieselbe Person hat Zugang zu beiden Organisationen beantragt: Entscheiden Sie zuerst über einen der beiden Anträge.',
  seats_conflict:
    'Die beiden sitzen an denselben Tagen mit verschiedenen Angaben in „{partnership}“: Berichtigen Sie zuerst eine der beiden Mitgliedschaften.',
  seat_in_use:
    'An der Mitgliedschaft in „{partnership}“, die sich mit der anderen überschneidet, hängen weitere Daten ({kind}): Verschieben Sie diese zuerst.',
  changed_since_merge:
    'Nach dem Zusammenführen hat sich {what} geändert: Beim Rückgängigmachen ginge die Änderung verloren.',
  merged_since:
    'Nach diesem Zusammenführen ging die Organisation in einer anderen auf: Machen Sie zuerst jenes rückgängig.',
  seat_overlaps:
    'Diese Organisation hat in dieser Rolle bereits einen Sitz vom {from} bis {to} (Mitgliedschaft {seat}): Beenden Sie zuerst diesen, oder ändern Sie die Tage.',
  chair_taken:
    'Den Vorsitz hat „{organisation}“ vom {from} bis {to} (Mitgliedschaft {seat}): Beenden Sie zuerst diesen, oder ändern Sie die Tage.',
  role_without_vote:
    'Diese Rolle hat keine Stimme: Nehmen Sie die Stimme weg, oder wählen Sie eine andere Rolle.',
  ends_before_start: 'Der letzte Tag liegt vor dem ersten: Berichtigen Sie eines der beiden Daten.',
  in_future: 'Das Datum liegt in der Zukunft: Geben Sie an, wann es geschehen ist.',
  represents_itself:
    'Eine Organisation vertritt sich in dieser Liste nicht selbst: Entfernen Sie sie und nennen Sie die anderen.',
  parent_not_suitable:
    'Eine Arbeitsgruppe gehört zu einem Ausschuss, der weder selbst eine Arbeitsgruppe noch archiviert ist: Wählen Sie einen anderen.',
  programme_not_of_parent:
    'Das Programm „{programme}“ gehört nicht zum übergeordneten Ausschuss: Entfernen Sie es, oder fügen Sie es zuerst dem Ausschuss hinzu.',
  seats_taken:
    'Sitze dieser Mitgliedschaft: {seats}; sie haben an diesen Tagen bereits eine ordentliche Vertretung. Beenden Sie zuerst eine, oder benennen Sie eine Stellvertretung.',
  interests_contradict: 'Erklären Sie mindestens ein Interesse, oder dass keines besteht: nicht beides.',
  organisation_not_public:
    'Diese Organisation ist noch nicht veröffentlicht: Bestätigen Sie zuerst sie, dann ihren Sitz.',
  first_day_unknown:
    'Der erste Tag fehlt, und wann die Partnerschaft eingerichtet wurde, ist nicht angegeben: Geben Sie eines von beiden an.',
  seat_not_begun: 'Der Sitz beginnt am {from}: Geben Sie einen ersten Tag an, der nicht früher liegt.',
  notice_not_in_force:
    'Dieser Hinweis gilt ab {from}: Geben Sie ein Datum ab diesem Tag an, oder die Fassung, die damals galt.',
  seat_ended: 'Der Sitz endet am {to}: Geben Sie einen ersten Tag an, der nicht später liegt.',
  already_ended:
    'Die Bestellung endet bereits am {to}: Geben Sie einen früheren Tag an, oder ändern Sie die Bestellung.',
  times_out_of_order:
    'Dieser Zeitpunkt liegt vor dem, auf den er folgen sollte: Berichtigen Sie einen der beiden.',
  meeting_not_after_convocation:
    'Die Sitzung muss nach der Einberufung beginnen: Berichtigen Sie eines der beiden Daten.',
  meeting_not_begun:
    'Die Sitzung hat noch nicht begonnen: Warten Sie, bis sie beginnt, oder berichtigen Sie das Datum.',
  agenda_empty: 'Die Tagesordnung ist leer: Fügen Sie mindestens einen Punkt hinzu.',
  repeated_item: 'Dieser Eintrag steht schon in der Liste: Lassen Sie ihn nur einmal stehen.',
  seat_not_in_force:
    'Diese Mitgliedschaft gilt am Tag der Sitzung ({day}) nicht: Wählen Sie eine, die an diesem Tag gilt.',
  representative_not_in_office:
    'Diese Person vertrat die Mitgliedschaft am Tag der Sitzung ({day}) nicht: Wählen Sie, wer im Amt war.',
  proxy_is_absent:
    'Wer eine Vollmacht erteilt, ist nicht anwesend: Tragen Sie ihn als abwesend ein oder wählen Sie eine andere Art der Teilnahme.',
  absent_with_details:
    'Wer abwesend ist, hat diese Angabe nicht: Entfernen Sie sie oder tragen Sie die Anwesenheit ein.',
  present_not_excused:
    'Wer anwesend ist, braucht keine Entschuldigung: Lassen Sie nur eine der beiden Angaben stehen.',
  proxy_not_present:
    'Eine Vollmacht geht an ein anwesendes Mitglied, vor Ort oder online: Dieses ist es nicht.',
  item_without_decision:
    'Über diesen Punkt wird nicht beschlossen: Wählen Sie einen Punkt der Art Beschluss oder Wahl.',
  too_many_votes:
    'Es sind mehr Stimmen als Stimmberechtigte ({maximum}): Berichtigen Sie die Stimmen oder die Anwesenheit.',
  votes_exceed_presence:
    'Ein Beschluss dieser Sitzung zählt {votes} Stimmen, mehr als stimmberechtigte Anwesende: Berichtigen Sie zuerst den Beschluss.',
  already_published:
    'Diese Version ist bereits veröffentlicht und ändert sich nicht mehr: Geben Sie dem neuen Text eine andere Version.',
  // Consultations and capacity activities
  document_or_address: 'Geben Sie ein Dokument der Partnerschaft oder eine Webadresse an.',
  closes_before_opening: 'Der Schluss liegt vor der Öffnung: Berichtigen Sie eines von beiden.',
  opening_fixed: 'Eine veröffentlichte Konsultation öffnet wie angekündigt: {opensAt}.',
  only_prolonged:
    'Eine veröffentlichte Konsultation kann nur verlängert werden: Geben Sie einen Schluss nach {closesAt} an.',
  consultation_closed:
    'Die Konsultation wurde am {closedAt} geschlossen: Beiträge werden nicht mehr angenommen.',
  consultation_not_open: 'Die Konsultation öffnet am {opensAt}: Senden Sie den Beitrag ab dann.',
  consultation_still_open:
    'Die Konsultation schließt am {closesAt}: Das Ergebnis wird danach veröffentlicht.',
  before_closing: 'Das Ergebnis folgt auf den Schluss: Geben Sie einen Zeitpunkt nach {closesAt} an.',
  seat_not_of_partnership:
    'Diese Mitgliedschaft gehört nicht zur Partnerschaft oder ist beendet: Wählen Sie eine andere.',
  document_not_public:
    'Das Dokument ist nicht öffentlich: Veröffentlichen Sie es zuerst, oder wählen Sie ein anderes.',
  only_by_authority: 'Das gibt nur die Behörde an, die den Beitrag für andere einträgt: Entfernen Sie es.',
  genders_exceed_count:
    'Frauen und Männer zusammen sind mehr als die Personen, nämlich {count}: Berichtigen Sie die Zahlen.',
  organisation_repeated:
    'Diese Organisation steht schon in der Liste: Fassen Sie ihre Personen in einer Zeile zusammen.',
  // Surveys
  code_repeated: 'Diesen Schlüssel gibt es schon: Verwenden Sie einen anderen.',
  options_not_for_type:
    'Nur Auswahlfragen haben Antwortmöglichkeiten: Entfernen Sie sie oder ändern Sie die Art.',
  limit_not_for_type:
    'Nur Fragen nach einer Zahl haben eine Grenze: Entfernen Sie sie oder ändern Sie die Art.',
  condition_unknown: 'Die Bedingung muss sich auf eine frühere Auswahlfrage beziehen: Nennen Sie eine.',
  survey_not_open: 'Die Erhebung öffnet am {opensAt}: Antworten Sie ab dann.',
  survey_closed: 'Die Erhebung ist seit {closedAt} geschlossen: Antworten werden nicht mehr angenommen.',
  survey_still_open: 'Die Erhebung schließt am {closesAt}: Danach werden die Antworten validiert.',
  survey_fixed: 'Eine offene Erhebung lässt sich nur verlängern: Lassen Sie diesen Wert, wie er war.',
  survey_only_prolonged:
    'Eine offene Erhebung lässt sich nur verlängern: Nennen Sie einen Schluss nach {closesAt}.',
  partnership_not_public:
    'Diese Partnerschaft ist nicht öffentlich: Veröffentlichen Sie sie zuerst oder nennen Sie eine andere.',
  no_seat_in_partnership:
    'Diese Organisation hat heute keinen Sitz in der Partnerschaft: Nennen Sie eine, die einen hat.',
  // Releases, context data and studies
  key_taken: 'Dieser Code ist schon vergeben: Wählen Sie einen anderen.',
  not_ahead: 'Geben Sie einen Zeitpunkt nach jetzt an oder keinen: Dann wird sofort veröffentlicht.',
  context_format:
    'Die Datei ist kein lesbares {format} ({place}): Prüfen Sie sie oder exportieren Sie sie erneut.',
  context_too_many:
    'Es sind mehr als {maximum} Zeilen oder Zellen: Lassen Sie weg, was nicht gebraucht wird, oder teilen Sie die Daten.',
  context_column: 'Die Datei hat keine Spalte „{column}“: Wählen Sie eine von diesen: {known}.',
  context_no_file: 'Die Datei fehlt: Senden Sie sie zuerst.',
  context_no_mapping: 'Es ist nicht gesagt, was die Spalten sind: Nennen Sie mindestens Gebiet und Zeit.',
  context_unknown_territory:
    'Das Gebiet „{code}“ ist keines von unseren (Zeilen: {count}): Sagen Sie, welchem es entspricht, oder lassen Sie es weg.',
  context_unknown_time:
    'Die Zeit „{code}“ ist nicht wie 2026, 2026-S1, 2026-Q3 oder 2026-09 geschrieben (Zeilen: {count}): Sagen Sie, welcher sie entspricht, oder lassen Sie sie weg.',
  context_not_a_number:
    'Das ist keine Zahl, „{value}“: Schreiben Sie sie mit Dezimalpunkt oder lassen Sie sie leer.',
  context_repeated:
    'Dieselbe Zelle steht schon in Zeile {first}: Behalten Sie eine davon oder nennen Sie die Spalte, die sie unterscheidet.',
  context_outlier:
    'Der Wert {value} ({cell}) liegt weit von den anderen Werten, deren Median {median} ist: Prüfen Sie ihn an der Quelle.',
  context_total: 'Die Summe von {cell} ist {total}, aber ihre Teile ergeben {sum}: Prüfen Sie beides.',
  context_faulty: 'Die Probe hat Fehler gefunden ({count}): Berichtigen Sie sie, dann veröffentlichen Sie.',
  narrative_html: 'In Zeile {line} steht HTML oder eine Entität: Schreiben Sie nur Markdown.',
  narrative_image:
    'In Zeile {line} steht ein Bild: Nehmen Sie es heraus, Abbildungen werden gesondert hinzugefügt.',
  narrative_link: 'Der Link in Zeile {line} führt nicht zu http, https oder mailto: Berichtigen Sie ihn.',
  cursor_invalid: 'Die Seitenmarke ist ungültig oder abgelaufen: Beginnen Sie wieder auf der ersten Seite.',
  since_invalid:
    'Hier steht die „position“ der zuletzt gelesenen Seite, kein Datum: Ohne „since“ wird von Anfang an gelesen.',
  field_unknown: 'Eines der angeforderten Felder gibt es nicht: Wählen Sie unter diesen: {known}.',
  period_unknown: 'Der Zeitraum wird nicht erkannt: Schreiben Sie ihn wie 2026, 2026-S1 oder 2026-Q3.',
  not_drawable:
    'Diese Zahlen lassen sich so nicht zeichnen: Wählen Sie mit „by“, was verglichen wird, und von allem anderen einen einzigen Wert.',
  picture_too_large:
    'Das Bild hätte {actual} Millionen Bildpunkte, höchstens {maximum} sind möglich: Fordern Sie eine kleinere Breite oder Skalierung, weniger Programme oder Gebiete oder SVG an.',
  png_unavailable: 'Dieser Dienst kann keine PNG-Bilder zeichnen: Fordern Sie SVG an.',
  media_type_not_offered:
    'Keines der Formate, die Sie annehmen, ist verfügbar: Fordern Sie eines von diesen an: {offered}.',
  too_many_rows_for_sheet:
    'Es sind {actual} Zellen, ein Tabellenblatt fasst {maximum}: Fordern Sie CSV an, oder weniger Programme, Gebiete oder Jahre.',
} satisfies Readonly<Record<MessageCode, string>>;
