/** Classes of words that many concepts share; each is a choice of single words. */
import type { Language } from '../../bill/kinds.ts';

export const CLASSES: Record<Language, Record<string, string>> = {
  en: {
    exec: 'minister|ministers|ministry|ministries|ministerial|government|cabinet|executive|department|departments|governor',
    parl: 'parliament*|assembly|congress|mejlis|chamber|chambers|legislature|senate|bundestag|majlis|deputies|seimas|diet|cortes|sejm|riksdag|storting|knesset|skupština|hural|majlis|ecclesia|thing|althing',
    detain:
      'prison*|penitentiary|police|penal|correctional|=internal|security|prosecution|prosecutor*|detaining|law-enforcement|custodial|remand',
    body: 'mechanism|commission|committee|council|board|centre|center|ombudsman|ombudsperson|ombudswoman|ombud*|commissioner|defender|advocate|division|bureau|inspectorate|controller|institution|institute|office|body|npm|agency|unit|group|monitor|monitors|mediator|procurator|secretariat|subdivision',
    person:
      'member|members|inspector|inspectors|monitor|monitors|commissioner|ombudsman|ombudsperson|director|defender|head|chair*|president|secretary|deputy|officeholder|expert|experts|person|advocate|mediator|office-holder|holder|controller',
    outs: 'minister|ministers|ministry|ministries|ministerial|government|cabinet|president|king|queen|monarch|governor-general|prosecutor|prosecutors|procurator|procuracy|judge|judges|magistrate|magistrates|court|police|treasury|director-general|attorney-general|prosecutor-general|investigator|investigators|chancellery|interior|prefect|presidential|diplomatic|embassy|permanent|governor|security|intelligence|department|departments|directorate|headquarters|attorney|solicitor-general|commissariat|authorities',
    keep: 'governor|governors|warden|wardens|superintendent|superintendents|commandant|commander|commanders|custodian|custodians|jailer|jailers|administration|administrations|management|director|directors|head|heads|warder|warders|keeper|keepers|chief|manager|managers|officer|officers|superior|superiors|establishment|institution|facility|prison|prisons',
    leave:
      'permission|permit|permits|approval|approve|approves|approved|consent|consents|consented|leave|authorisation|authorization|authorised|authorized|clearance|cleared|clears|endorse*|countersign*|agreement|agreed|agrees|concurrence|concurs|visa|assent|licence|license|warrant|warrants|signature|signed|vetted|vetting|confirms|confirmed|confirmation|pass|passes|registers|registered|registration|objection|ratifies|blessing',
    not: 'not|no|never|cannot|nor|neither|without|none|nobody|nothing',
    all: 'all|any|every|each|anywhere|whatever|whichever|everything',
    number:
      '#|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty|forty-five|fifty|sixty|ninety',
    time: 'day|week|month|year|hour',
  },
  ru: {
    exec: 'министр*|министерств*|правительств*|кабинет*|департамент*|ведомств*|исполнительн*|губернатор*|премьер*',
    parl: 'парламент*|меджлис*|мажилис*|собрани*|сенат*|дум*|рада|рады|раде|радой|палат*|депутат*|кенеш*|конгресс*|сейм*|маджлис*|скупщин*|хурал*|ассамбле*|кнессет*|бундестаг*',
    detain:
      'тюрем*|тюрьм*|пенитенциарн*|полици*|милици*|внутренних|безопасност*|прокуратур*|прокурор*|уголовно-исполнительн*|исправительн*|следственн*|правоохранительн*|дознани*|следстви*',
    body: 'механизм*|комисси*|комитет*|совет|совета|совету|советом|центр|центра|центру|центром|омбудсмен*|омбудсман*|уполномоченн*|защитник*|адвокат|орган|органа|органу|органом|аппарат|аппарата|бюро|отдел|отдела|отделом|подразделени*|групп*|инспекци*|контролер*|учреждени*|институт*|нпм|акыйкатчы|служб*|представитель|секретариат*',
    person:
      'член|члена|члены|членов|членам|членами|члену|сотрудник*|участник*|инспектор*|директор*|руководител*|председател*|омбудсмен*|уполномоченн*|защитник*|эксперт*|глав|глава|главы|главу|лицо|лица|представитель|монитор*',
    outs: 'министр*|министерств*|правительств*|кабинет|кабинета|кабинету|кабинетом|кабинете|президент*|король|короля|королем|монарх*|прокурор*|прокуратур*|судья|судьи|судьей|судье|суд|суда|судом|полици*|милици*|казначейств*|минфин*|минюст*|следовател*|канцеляри*|губернатор*|хоким*|аким*|департамент*|ведомств*|премьер*|=внутренних|=безопасности|управлени*|дирекци*|главк*|командовани*|руководств*|префект*',
    keep: 'начальник*|руководител*|директор*|комендант*|командир*|администраци*|дежурн*|заведующ*|надзирател*|главврач*|смотрител*|медчасти',
    leave:
      'разрешени*|разрешает|разрешит|согласи*|согласен|согласна|согласны|согласовани*|согласован*|согласовыва*|согласуется|согласуются|одобрени*|одобря*|одобрен*|одобрит|утвердит|согласует|утвержден*|утвержда*|санкци*|визир*|завизир*|виза|визу|визой|подпис*|позволени*|позволяет|позволит|пропуск|пропуска|пропуску|регистраци*|регистрир*|зарегистрир*|ордер*|дозволени*|возражает|возражают|возражени*|проверку|проверки',
    not: 'не|нет|нельзя|ни|без|никто|никакой|никакие|никаких|запрещ*|недопустим*',
    all: 'все|всех|всем|всеми|всей|всю|вся|всего|любой|любые|любых|любым|любое|любого|любую|любому|любыми|каждый|каждое|каждого|каждом|каждую',
    number:
      '#|тридцать|двадцать|пятнадцать|сорок|шестьдесят|девяносто|восемь|девять|двенадцать|одиннадцать|один|одного|одной|двух|два|две|трех|три|четырех|четыре|пяти|пять|шести|шесть|семи|семь|восьми|девяти|десяти|десять|двенадцати|пятнадцати|двадцати|тридцати|сорока|шестидесяти|двухмесячн*|трехмесячн*|месячный|пятнадцатидневн*|тридцатидневн*|десятидневн*|15-дневн*|10-дневн*|30-дневн*|двадцатидневн*|двухнедельн*|недельн*|шестимесячн*',
    time: 'дня|дней|день|суток|сутки|часов|часа|недел*|месяц*|год|года|лет|дневн*|срок',
  },
  tk: {
    exec: 'ministr*|hökümet*|hökümeti*|kabinet*',
    parl: 'mejlis*|parlament*|deputat*',
    detain: 'türme*|polisiýa*|prokuratura*|prokuror*|içeri*|howpsuzlyk*|düzediş*',
    body: 'mehanizm*|komissiýa*|komitet*|geňeş*|merkez*|ombudsmen*|ygtyýarly*|edara*|topar*',
    person: 'agza*|agzasy*|işgär*|ýolbaşçy*|direktor*|başlyk*|ombudsmen*|bilermen*',
    outs: 'ministr*|hökümet*|prezident*|prokuror*|kazyýet*|polisiýa*',
    keep: 'ýolbaşçy*|başlyk*|edara*|müdir*',
    leave: 'rugsat*|razylyk*|razylyg*|ylalaş*|tassykla*',
    not: 'däl|däldir|ýok|ýokdur|gadagan*|*mazlyk|*mezlik|*mazdan|*mezden|hiç',
    all: 'ähli|hemme|islendik|her|bar',
    number: '#|bir|iki|üç|dört|bäş|alty|ýedi|sekiz|dokuz|on|ýigrimi|otuz|kyrk',
    time: 'gün*|aý|aýyň|aýdan|ýyl*|sagat*|hepde*',
  },
};
