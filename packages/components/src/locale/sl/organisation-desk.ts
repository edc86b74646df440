import type { OrganisationDeskWords } from '../it/organisation-desk.ts';
import acting from './acting.ts';
import facts from './organisation-facts.ts';
import registration from './registration.ts';
import seat from './seat.ts';

const number = new Intl.NumberFormat('sl').format;

const words: OrganisationDeskWords = {
  ...registration,
  ...facts,
  ...seat,
  ...acting,

  listTitle: 'Organizacije',
  search: 'Ime ali celotna številka (davčna, DDV ali IPA)',
  inState: 'Stanje',
  anyState: 'Vsa stanja',
  state_public: 'Objavljene',
  state_suspended: 'Začasno ustavljene',
  state_archived: 'Arhivirane',
  anyCategory: 'Vse kategorije',
  inTerritory: 'Območje',
  anyTerritory: 'Vsa območja',
  counted: (count, more) => (more ? `Prvih organizacij: ${number(count)}` : `Organizacije: ${number(count)}`),
  openSeats: (count) => `Odprta članstva: ${number(count)}`,
  more: 'Prikaži naslednje',
  moreFailed: 'Naslednje organizacije niso prispele. Poskusite znova.',
  noRecords: 'Ne upravljate še nobene organizacije: tu se prikažejo članice vaših partnerstev.',
  noneFound: 'Nobena organizacija ne ustreza tem filtrom. Izberite druge.',
  backToList: 'Nazaj na organizacije',

  tabs: 'Kaj gledate pri tej organizaciji',
  tab_facts: 'Podatki',
  tab_seats: 'Članstva',
  tab_history: 'Zgodovina',
  notYours:
    'Te organizacije ni med tistimi, ki jih upravljate: preverite naslov ali vprašajte skrbnika registra.',
  frozen: 'Ta organizacija je arhivirana: lahko jo berete in navajate, vendar se ne spreminja več.',
  amendOne: 'Popravi podatke',

  seats_open: 'Odprta',
  seats_other: 'Končana, osnutki ali arhivirana',
  countedSeats: (count) => `Članstva: ${number(count)}`,
  noSeats: 'Ne sodeluje v nobenem partnerstvu, ki ga upravljate.',
  seatsElsewhere: (count) => `Odprta članstva v partnerstvih, ki jih ne upravljate: ${number(count)}.`,

  noHistory: 'Zabeleženo ni še nobeno javno stanje.',
  change_published: 'Objavljena',
  change_changed: 'Spremenjena',
  change_withdrawn: 'Začasno ustavljena',
  change_archived: 'Arhivirana',
  change_prepared: 'V pripravi',
  by_authority: 'organ',
  by_partner: 'organizacija',
  by_applicant: 'vlagatelj',
  by_system: 'samodejno',
  because: (reason) => `Razlog: ${reason}`,
  dataThen: 'Podatki tistega trenutka',
  before: 'Prej',
  after: 'Potem',
  absent: 'ni navedeno',

  title_amend: 'Popravi podatke',
  means_amend:
    'Če je organizacija objavljena, so popravki vidni takoj. Na e-poštni naslov, ki ga umaknete, pride obvestilo.',
  do_amend: 'Shrani popravke',
  done_amend: (what) => `${what}: popravki so shranjeni.`,
  title_suspend: 'Začasno ustavi organizacijo',
  means_suspend:
    'Javnost je ne vidi več, dokler je znova ne vključite; medtem se od nje ne zahteva letna potrditev. Kdor skrbi za njene podatke, izve razlog.',
  do_suspend: 'Začasno ustavi',
  done_suspend: (what) => `${what}: začasno ustavljena.`,
  suspendsSeats: (count) =>
    `Z njo javnost ne vidi več njenih članstev (${number(count)}); vrnejo se, ko jo znova vključite.`,
  title_restore: 'Znova vključi organizacijo',
  means_restore:
    'Spet je javna, s članstvi, ki so bila ustavljena skupaj z njo; njeni podatki veljajo kot danes potrjeni. Kdor skrbi za njene podatke, izve razlog.',
  do_restore: 'Znova vključi',
  done_restore: (what) => `${what}: znova objavljena.`,
  title_archive: 'Arhiviraj organizacijo',
  means_archive:
    'Za tisto, ki je ni več: izgine s seznamov in se ne spreminja več. Tega ni mogoče razveljaviti; njena zgodovina ostane. Kdor skrbi za njene podatke, izve razlog.',
  do_archive: 'Arhiviraj',
  done_archive: (what) => `${what}: arhivirana.`,
  seatsFirst: (count) => `Še ima odprta članstva (${number(count)}): arhivirati jo je mogoče, ko so končana.`,
  seatsHow: 'Končajte vsako članstvo v njegovem partnerstvu, z zadnjim dnem in razlogom; nato se vrnite sem.',

  q_codes: 'Kode in registri',
  q_runtsSection: 'Oddelek registra tretjega sektorja',
  q_coverageHint: 'Napišite del imena, nato izberite s seznama: vsa Italija, dežele ali pokrajine.',
  foundTerritories: (count) =>
    count === 0 ? 'Nobeno območje nima teh besed.' : `Najdena območja: ${number(count)}`,
  q_reasonHint: 'Bere ga, kdor skrbi za podatke organizacije; ostane v spisu. Najmanj 10 znakov.',
  changedTitle: 'Spremenila se je, medtem ko ste jo gledali',
  changedMeanwhile:
    'Nekdo jo je medtem spremenil. Zdaj vidite, kakšna je, s tem, kar ste napisali: znova preberite, nato znova pošljite.',
};
export default words;
