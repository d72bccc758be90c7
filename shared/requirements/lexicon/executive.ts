import type { Lexicon } from './concept.ts';

/** What the executive, or the place that is visited, keeps in its own hands: posts, money, rules, lists, leave to enter. */
export const EXECUTIVE: Lexicon = {
  'exec-names-it': {
    en: 'minister|ministry|government|president|cabinet|governor|decree|order|notice|regulation ..8 designate|designates|designated|determine|determines|determined|name|names / designated|determined|appointed|named ..4 by|in ..2 minister|ministry|government|cabinet|president|decree|order|notice|regulation / government|minister|cabinet|president ..3 decide|decides ..6 body|organ|institution / established|created|set|constituted ..4 by ..3 order|decree|resolution ..5 minister|government|cabinet|president',
    ru: 'министр*|министерств*|правительств*|президент*|кабинет*|постановлени*|указ* ..6 определя*|назнача*|утвержда* / определя*|назнача*|назначен*|утвержда* ..4 министр*|министерств*|правительств*|президент*|кабинет* / решени* ..12 принима* ..1 правительств*|президент*|министр* / правительств*|президент* ..4 решает|принимает решени* / учрежда*|создает*|создается|образуется ..3 постановлени*|указом|приказом|решением ..4 министр*|правительств*|президент*|кабинет*',
    tk: 'hökümet*|ministr*|prezident* ..4 kesgitle*|belle*',
  },
  'ministry-unit': {
    en: 'unit|branch|section|division|department|directorate|service|part|organ ..2 of|within|under|in|inside ..3 ministry|department|corrections|police|interior|government|prison|minister',
    ru: 'подразделени*|управлени*|отдел*|департамент*|част*|служб* ..3 министерств*|ведомств*|мвд|минюст*|правительств*',
    tk: 'ministrlig* ..3 bölüm*|düzüm*',
  },
  'free-of-state': {
    en: 'independent|autonomous|separate|distinct|independently|apart of|from ..1 any|all|every|the|other|government|executive ..5 authority|authorities|body|bodies|organ|organs|power|branch|government|executive|ministry|institution|administration|entity / no|nor|not|neither ..6 supervision|hierarchy|subordination|tutelage|oversight|control ..8 ministry|minister|government|executive|authority / not ..3 subordinate|answerable|attached|accountable|subject ..5 ministry|minister|government|executive|authority|body|administration / outside ..4 executive|government|administration / officer|agent|organ|commissioner ..1 parliament|congress / under ..3 hierarchical|no / attached|belongs|subordinate|to|nowhere ..6 department|ministry|executive|government|administration ..6 nor / neither attached|subordinate ..8 / only|solely ..4 parliament|legislature|assembly|congress ..4 dissolve|abolish|restructure|merge / not ..3 be ..2 dissolved|abolished|merged ..6 law|parliament / belongs|belong|attached|answers|subordinate|subordinated|report|reports to ..2 no|none|nobody / no ..2 superior / under no ..2 minister|ministry|authority / only|nothing ..4 legislature|parliament|statute|law|act ..6 close|end|abolish|dissolve|merge / no part of / outside ..4 ministries|ministry|service',
    ru: 'независим*|автоном*|самостоятельн*|отдельн* от|по ..1 любо*|любых|всех|органов|органа|исполнительн*|государственн*|отношению ..5 орган*|власт*|министерств*|правительств*|лиц* / не ..4 подчин*|подотчет*|подведомствен*|входит ..6 орган*|министерств*|правительств*|исполнительн*|систем*|структур* / не находится ..3 подчинени*|ведени* / вне ..3 исполнительн*|систем* / надзор* ..4 министерств* не / не ..3 являе* ..2 част* ..4 министерств*|орган*|ведомств* / упразднить|ликвидировать|реорганизовать|слить ..8 только|лишь ..3 закон*|парламент*',
    tk: 'ýerine ýetiriji ..4 garaşsyz*|däl / tabyn däl*',
  },
  'instruct-word': {
    en: '=instruction|=instructions|=orders|directive|directives|influence|interference|interfere|interferes|=pressure|dictate|subordination|tutelage|meddle|meddling|intervene / bound ..3 mandate|instructions|orders / tell ..2 them|it|members / tell|tells|told ..3 what|how|whom|which|where / prescribe|prescribes|dictates|commands|steer|steers|sway',
    ru: 'указани*|инструкци*|распоряжени*|приказ*|поручени*|мандат*|влияни*|воздейств*|вмешательств*|вмешива*|давлени*|принужд*|принуди*|подчинени*|подчиня*|директив* / предписыва*|указыва*|диктов*|навязыва*|направлять ..3 работу',
    tk: 'görkezme*|buýruk*|gatyş*|goşul*|basyş*|täsir',
  },
  'from-whom': {
    en: 'anyone|anybody|any|authority|authorities|person|persons|body|government|party|minister|executive|whomsoever|outside|organ|power|institution|else|nobody|none|no-one / no one',
    ru: 'кого|кто|никто|кем|ком|орган*|лиц*|государств*|правительств*|власт*|партии|партий|должностн*|сторон*|их|него|деятельность',
    tk: 'hiç|edara*|döwlet*|hökümet* / hiç kim',
  },
  'grounds-open': {
    en: 'other|further|additional ..4 case|cases|ground|grounds|cause|causes|reason|reasons|circumstances ..8 law|laws|legislation|decree|regulation|regulations|statute|considers|specified|provided|prescribed|laid|determined / any|such other cause|causes|ground|reason|grounds / sufficient cause|ground|reason / other reasons|causes|grounds',
    ru: 'ины*|други*|прочи* ..3 случа*|основани*|причин* ..8 закон*|законодательств*|регламент*|положени*|указ*|правил*|предусмотрен*|установлен*|определен* / иным основаниям|причинам / в иных случаях',
    tk: 'beýleki ..3 ýagdaý*|esas* ..6 kanun*|düzgün*|kanunçylyk*',
  },
  'exec-removes': {
    en: 'minister|government|president|governor|cabinet|ministry|executive|king|prime ..10 remove|removes|dismiss|dismisses|recall|recalls|revoke|revokes|terminate|relieve|removed / removed|dismissed|recalled|revoked|relieved|terminated ..4 by ?the ..2 minister|government|president|governor|cabinet|executive|ministry',
    ru: 'министр*|правительств*|президент*|кабинет*|губернатор* ..8 освобожда*|отзыва*|отзыв*|прекраща*|отреша*|увольня* / освобожда*|отзыва*|прекраща*|отреша*|увольня* ..4 министр*|правительств*|президент*|кабинет*',
    tk: 'ministr*|hökümet*|prezident* ..6 boşat*|yza çagyr*',
  },
  'not-for-service': {
    en: 'not ..2 apply|applies|extend|prevent|affect ..6 staff|member|members|inspectorate|police|prison|officers|officials|judges|prosecutor|employees|service',
    ru: 'не ..2 распространя*|применя*|относится ..6 сотрудник*|член*|инспекци*|полиц*|служащ*|прокурор*|лиц*|служб*',
  },
  'kit-handed': {
    en: 'hand|hands|handed|deposit|deposited|surrender|surrendered|left|leave|checked|sealed|confiscated ..6 in|over|gate|entrance|checkpoint|entry|reception|administration|office',
    ru: 'сдаются|сдает|сдают|сдать|сдача|изыма*|оставля*|хранени*',
    tk: 'tabşyrylýar|tabşyrmaly|galdyrylýar',
  },
  'others-decide-publication': {
    en: 'decides|decide|discretion|agree|agrees|agreed|agreement|consent|approval|permission|permits ..6 publication|publish|published|publishing|publicity|release / publication|published|publish ..8 discretion|agreement|agreed|consent|approval|approved|permission|permits|minister',
    ru: 'решает|решени*|усмотрени*|согласи*|согласовани*|согласил*|разрешени*|одобрени* ..6 публикаци*|опубликовани*|обнародовани* / публику*|публикаци*|опубликов*|обнародов* ..8 согласи*|согласил*|согласован*|разрешени*|решени*|усмотрени*|одобрени*',
    tk: 'çap ..6 rugsat*|razylyk*|karar*|ylalaş*',
  },
  'minister-cuts': {
    en: 'minister|ministry|government|administration|institution|authority ..8 removal|remove|removed|object|objects|delete|omit|redact|withhold|veto|delay',
    ru: 'министр*|министерств*|правительств*|администраци*|учреждени* ..6 изъят*|исключ*|возраз*|возражени*|снять|запрет*',
    tk: 'ministr*|edara* ..4 aýyr*|garşy',
  },
  'regs-prescribe': {
    en: 'regulation|regulations|decree|rules|order ..6 prescribe|prescribing|prescribes|determine|fix|set',
    ru: 'правил*|положени*|постановлени* ..4 определя*|устанавлива*',
  },
  'house-interpreter': {
    en: 'interpreter|interpreters|doctor|doctors|expert|experts ..6 supplied|provided|appointed|chosen|approved|furnished ..2 by ..2 establishment|institution|administration|place|prison|ministry|authority / interpreter|interpreters|experts|doctors ..4 from|off ..5 list|lists|pool ..6 @keep|@outs / @keep ..4 supplies|provides|chooses|appoints ..3 interpreter|interpreters',
    ru: 'переводчик*|эксперт*|специалист*|врач* ..6 предоставля*|предоставленн*|назначенн*|допуск*|согласован* ..4 учреждени*|администраци*|министерств*|начальник*|руководител* / @keep ..3 предоставляет|выделяет|назначает ..3 переводчик* / сопровожда* ..8 список|списка ..12 сообща*|передает*|направля* ..4 @keep / список|списки ..12 начальник* ..6 принима*|утвержда*|согласу*',
    tk: 'terjimeçi* ..4 edara* ..3 ber*',
  },
  'places-at-disposal': {
    en: 'places|put|puts|place ..2 at|to ..2 disposal / makes available',
    ru: 'предоставля* в распоряжение / выделя*',
  },
  'otherwise-available': {
    en: 'money|moneys|means|resources|funds|budget|staff ..3 otherwise|already available / existing ..2 budget|means|resources|appropriation',
    ru: 'в пределах ..4 средств|бюджет*|численност*|ассигнован* / имеющи*|существующи* ..2 средств*|ресурс* / за счет ..2 имеющи*|текущ*',
  },
  'own-budget-line': { en: 'draft ..1 budget', ru: 'проект* ..1 бюджет*' },
  'audit-before': {
    en: 'prior|preliminary|advance ..3 control|audit|approval|authorisation|examination',
    ru: 'предварительн* ..3 контрол*|согласован*|проверк*|разрешени*',
  },
  'listed-only': {
    en: 'listed|list|enumerated',
    ru: 'перечень|перечн*|включенн*|список|списк*',
  },
  'except-few': {
    en: 'exceptional|exceptionally|special ..2 case|cases|circumstances|situations / exceptionally / only in',
    ru: 'исключительн* случа* / в виде исключения / только в',
    tk: 'aýratyn ýagdaý*',
  },
  'staff-stays': {
    en: 'officer|guard|guards|staff|official|employee|representative|officers|warder|director ..6 remain|remains|stay|stays|present|attend|attends|observe|observes|watch|watches|accompanies / within|in|under ..3 sight|view|hearing|earshot|observation / presence of ..3 officer|guard|staff|official|employee|representative / officer|guard|guards|staff|official|warder|director|employee|supervisor ..6 sit|sits|listens|listen|attend|attends|overhears|follows / presence of ..4 guard|guards|official|officials',
    ru: 'сотрудник*|представител*|работник*|администраци*|охран*|конвой*|начальник* ..4 остается|остаются|присутств*|находится|наблюда*|сопровожда* / в присутствии ..2 сотрудник*|представител*|работник*|администраци*|охран* / под ..2 наблюдением|контролем|надзором / в пределах видимости / охранник*|надзирател*|конвоир*|сотрудник* ..4 присутств*|слуша*|стоит|сидит',
    tk: 'işgär*|wekil* ..4 gatnaş*|galýar|bolýar',
  },
  seconded: { en: 'seconded|secondment', ru: 'прикомандир*' },
  'authority-may-give': {
    en: 'authority|authorities|directorate|directorates|administration|ministry|head|director|director|person|agency|agencies ..6 may|can ..1 furnish|supply|provide|communicate|transmit|give',
    ru: 'орган*|администраци*|министерств*|учреждени*|начальник* ..4 вправе|может|могут ..2 предоставля*|предостав*|сообщ*|направ*|переда*',
  },
  'government-rules-visits': {
    en: 'visit|visits|access|entry ..10 decree|ordinance|regulation|regulations|order|rules ..6 government|minister|ministry|cabinet|president / decree|ordinance|regulation|regulations|rules ..10 visit|visits|access / regulated|determined|laid|prescribed|fixed ..4 ordinance|decree|regulation ..4 government|minister|cabinet|president',
    ru: 'правил*|порядок|положение ..5 посещени*|визит*|допуска ..8 правительств*|министр*|министерств*|президент*|кабинет* / правительств*|министр*|министерств*|президент*|кабинет* ..8 правил*|порядок|положение ..4 посещени*|визит*|допуска',
    tk: 'hökümet*|ministr* ..6 sapar* ..4 düzgün*|tertip*',
  },
  budget: { en: 'budget', ru: 'бюджет*' },
  'zone-out': {
    en: 'exception|except|excluding|exclusion|save ..6 zone|zones|territory|area|areas|region',
    ru: 'исключением|кроме|исключая ..4 зон*|территори*|район*|област*',
    tk: 'zona*|çäk* ..4 başga',
  },
  'staff-list': {
    en: 'staff|staffing|personnel|posts ..3 list|table|plan|establishment|schedule|chart',
    ru: 'штатн*|структур* ..2 расписани*|роспис*|численност*|аппарат*',
    tk: 'işgär*|wezipe* ..3 sanaw*',
  },
  'not-allowed': {
    en: 'with ..2 consent|permission|approval of / subject to ..2 consent|permission|approval',
    ru: 'с ..1 согласия|разрешения / по согласованию',
    tk: 'rugsady* bilen',
  },
  'closed-by-law': {
    en: 'other ..1 place|places|institutions ..3 specified|designated|prescribed|listed|included|determined ..4 law|laws|regulation|order|decree',
    ru: 'ины*|други* ..1 мест*|учреждени*|объект* ..2 включенн*|определенн*|предусмотренн*|установленн*|указанн* ..3 закон*|законодательств*|перечн*|правительств*',
    tk: 'beýleki ..1 ýer* ..3 kanun* ..2 bellenen',
  },
  // A definition that counts kinds of places up, one after the other.
  'kinds-only': {
    en: 'place|places|institution|institutions|establishment|establishments|facility|facilities ..4 means|mean|is|are ..3 prison|prisons|penitentiary|penitentiaries|colony|colonies|jail|jails|gaol|gaols|remand|police|lock-up|lock-ups|cells|cell|barracks|hospital|hospitals|isolator|isolators|reformatory|reception|detention|psychiatric|guardhouse|guardhouses ..4 prison|prisons|penitentiary|penitentiaries|colony|colonies|jail|jails|gaol|gaols|remand|police|lock-up|lock-ups|cells|cell|barracks|hospital|hospitals|isolator|isolators|reformatory|reception|detention|psychiatric|guardhouse|guardhouses ..4 prison|prisons|penitentiary|penitentiaries|colony|colonies|jail|jails|gaol|gaols|remand|police|lock-up|lock-ups|cells|cell|barracks|hospital|hospitals|isolator|isolators|reformatory|reception|detention|psychiatric|guardhouse|guardhouses ..4 prison|prisons|penitentiary|penitentiaries|colony|colonies|jail|jails|gaol|gaols|remand|police|lock-up|lock-ups|cells|cell|barracks|hospital|hospitals|isolator|isolators|reformatory|reception|detention|psychiatric|guardhouse|guardhouses',
    ru: 'место|места|мест|учреждение|учреждения|объект|объекты ..4 колони*|тюрьм*|изолятор*|приемник*|распределител*|гауптвахт*|профилактори*|госпитал*|больниц*|стационар*|интернат*|воинск*|арестн*|отдел* ..3 колони*|тюрьм*|изолятор*|приемник*|распределител*|гауптвахт*|профилактори*|госпитал*|больниц*|стационар*|интернат*|воинск*|арестн*|отдел* ..3 колони*|тюрьм*|изолятор*|приемник*|распределител*|гауптвахт*|профилактори*|госпитал*|больниц*|стационар*|интернат*|воинск*|арестн*|отдел* ..3 колони*|тюрьм*|изолятор*|приемник*|распределител*|гауптвахт*|профилактори*|госпитал*|больниц*|стационар*|интернат*|воинск*|арестн*|отдел*',
  },
};
