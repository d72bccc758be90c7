import type { Lexicon } from './concept.ts';

/**
 * Elements that a guarantee is made of where one sentence rarely says all of it: which places and which persons are chosen,
 * how many and where, unopened and at no cost. Signals count them apart (elementsOfBody.ts, elementsOfWork.ts).
 */
export const ELEMENTS: Lexicon = {
  // What makes writing to the mechanism easy as well as safe: no cost, no delay, other ways than letters.
  'easy-to-reach': {
    en: 'no charge|cost|postage|fee / free of / without charge|cost|postage|payment|delay / at no / at ..3 cost|expense of / same day|working / day on which / next ..1 day|morning / within ..4 hours|hour|day|days / immediately|forthwith|promptly / at once|any time / telephone|telephones|phone|calls|box|boxes|hotline|line|online|e-mail|electronic',
    ru: 'бесплатн*|безвозмездн* / за счет|за казенный / оплат* ..3 не / в течение ..3 суток|часов|дня / не позднее ..6 суток|часов|дня|день / в тот же / незамедлительно|немедленно|безотлагательно|сразу|тотчас / телефон*|ящик*|звонк* / горяч* лини* / электронн* / в любое время',
    tk: 'mugt|tölegsiz / derrew|şol gün / telefon*|guty*',
  },
  // Where the places are, and how many: the second half of Article 20(a) and (b).
  'sites-known': {
    en: 'number|numbers|list|lists|register|location|locations|address|addresses|whereabouts|situation|map|table ..10 place|places|establishment|establishments|institution|institutions|setting|settings|facility|facilities|site|sites|premises / place|places|establishment|establishments|institution|institutions|setting|settings|facility|facilities|site|sites ..10 location|locations|address|addresses|whereabouts|map|situated|number / where ..3 held|kept|are|they|detained|located / many and where / their location|whereabouts|addresses',
    ru: 'числ*|количеств*|перечень|перечн*|список|списк*|реестр*|адрес*|местонахожд*|местоположени*|расположени* ..6 мест|места|учреждени*|объект* / мест|места|учреждени*|объект* ..8 местонахожд*|адрес*|расположени*|местоположени*|нахожд* / где ..4 содерж*|наход*|располож* / местонахожд* ..2 последних|их / их ..2 местонахожд*|адрес*|расположени*|нахожд*',
    tk: 'ýerler*|edara* ..8 ýerleşýän|salgy*|sany|sanawy / ýerleşýän ýer*',
  },
  // Choosing, parted: which places, and with whom to speak.
  'which-places': {
    en: 'which|what|where|whatever|any ..3 place|places|setting|settings|establishment|establishments|institution|institutions|facility|facilities|site|sites|premises|go|goes / place|places|setting|settings|establishment|establishments|institution|institutions|facilities|sites ..5 visit|visits|visited|inspect|inspected|see|seen|called|enter|go|wish|wishes / choice of ..3 place|places|setting|settings|establishments|institutions / which|what|where ..3 house|houses|home|homes|call|calls|turn',
    ru: 'какое|какие|каких|какого|куда|любое|любые ..3 мест*|учреждени*|объект* / мест*|учреждени*|объект* ..6 посет*|посещ*|визит*|выбор* / выбор*|выбира* ..4 мест*|учреждени*|объект*|куда / какие|какое ..4 посет*|посещ* / куда ..2 ехать|идти|войти|пойти|поехать|ездить|направ*|отправ*',
    tk: 'haýsy ..3 ýer*|edara* / ýer* ..4 saýla*',
  },
  'which-persons': {
    en: 'whom|whomever|whomsoever / person|persons|people|detainees|prisoners|those|individuals ..6 interview|interviewed|speak|talk|talks|meet|meets|hear|heard|question|questioned|spoken|see / choice of ..4 person|persons|people|interlocutors|interviewees / interlocutor|interlocutors|interviewees / with any|each person|persons|one / any ..2 person|one ..3 it|he|she|they ..2 chooses|choose|wishes|wish|selects|picks / who ..3 heard|interviewed|spoken',
    ru: 'с кем|кого|кому / собеседник*|опрашиваем* / лиц*|люд*|заключенн* ..6 бесед*|побесед*|говорить|встреч*|встретиться|опрос*|выслуш*|разговор* / бесед*|говорить|встреч* ..5 выбор* / выбира* ..5 лиц*|люд*|собеседник* / с любым ..4 выбор*',
    tk: 'kim bilen / gürrüňdeş*|söhbetdeş* / adamlar* ..4 saýla*',
  },
  // How the money reaches the law: own estimates, before the house, unaltered, in a line of its own.
  'line-apart': {
    en: 'separate|distinct|own|earmarked|specific|individual|ring-fenced|dedicated|special|autonomous|independent|identified ..3 line|lines|heading|head|chapter|vote|item|budget|section|title|programme|appropriation|amount|account|allocation|code / line|heading|head|item|vote|chapter|section ..3 of ..2 its|their own / not ..6 used|spent|transferred|diverted|moved ..4 other|another|else / charged ..4 consolidated fund / earmarked|ring-fenced / under|with|in ..2 its|their|a own heading|head|chapter|line|vote|title / head|heading|title|chapter|vote|section|line ..8 own|itself|themselves|alone|separate / own ..2 head|heading|title|chapter|vote',
    ru: 'отдельн*|самостоятельн*|собственн*|выделенн*|защищенн*|особ*|целев* ..3 строк*|смет*|раздел*|стать*|бюджет*|программ*|глав*|код*|счет* / обособля*|обособлен* / не ..4 расход*|израсходован*|использ*|направля*|перераспредел* ..4 ин*|друг* / особ*|отдельн*|своей|собственн* ..1 глав*|строк*|раздел*|статьей|стать*',
    tk: 'aýratyn|özbaşdak|aýry ..3 setir*|býudjet*|smeta*',
  },
  'own-estimate': {
    en: 'draw|draws|drawn|prepare|prepares|prepared|submit|submits|send|sends|present|presents|propose|proposes|frame|frames|lays|make|makes ..8 budget|budgets|estimate|estimates|request / budget|estimates ..6 drawn|prepared|proposed|submitted|presented|made ..4 it|by / its ..2 draft|own ..1 budget|estimates / budget proposal|request / works|work|reckons|states|calculates ..3 out|what ..4 needs|need|requires / figure|figures|sum ..3 before|to ..3 parliament|house|assembly / draft|estimates|proposal|budget ..6 commission|mechanism|body|office|ombud*|it|board ..3 submits|draws|prepares|presents|sends|lays',
    ru: 'составля*|готовит|разрабатыва*|формирует|представля*|вносит|направля*|предлагает ..6 бюджет*|смет*|заявк* / смет*|бюджет*|заявк* ..8 составля*|готовит|разрабатыва*|формирует|представля*|вносит|направля* / проект* ..2 сметы|бюджета / бюджетн* ..1 заявк*|предложени* / проект* ..8 сам*|комисси*|механизм*|палат* ..2 вносит|представля*|составля*|готовит',
    tk: 'smeta*|býudjet* ..4 taýýarla*|düz*|hödürle*',
  },
  'estimate-kept': {
    en: 'parliament|house|assembly|congress|senate|speaker|legislature|diet|mejlis|committee|presidium|chamber|chambers / without ..2 alteration|alterations|amendment|change|changes / unaltered|unchanged|intact / not ..4 altered|changed|reduced|cut|amended|lowered|diminished / only with ..3 consent|agreement / defends|defend|defended / not ..2 amend|alter|change|reduce|cut|touch',
    ru: 'парламент*|меджлис*|мажилис*|собрани*|сенат*|дум*|скупщин*|палат*|комитет*|маджлис*|кенеш* / без ..2 изменени* / не ..4 изменя*|изменить|уменьша*|сокраща*|снижа* / неизменн* / уменьш*|сокращ*|сниж* ..10 согласи* / защища* / не ..2 может|вправе|могут ..3 править|изменить|менять|урезать|сократить|уменьшить / править не ..1 может|вправе / не ..1 меня*',
    tk: 'mejlis*|parlament* / üýtgedilmezden',
  },
  // Words only, not deeds: half of an immunity.
  'words-only': {
    en: 'statements|statement|opinion|opinions|views|words|votes|utterances ..3 made|expressed|given|voiced|held|delivered',
    ru: 'высказанн*|выраженн* ..3 мнени*|взгляд*|позици* / мнени*|взгляд*|суждени* ..2 высказан*|выражен*',
    tk: 'aýdan ..1 pikir*',
  },
  'deeds-too': {
    en: 'act|acts|acted|action|actions|done|deed|deeds|conduct|omission|omissions|performed|accomplished|performance',
    ru: 'действи*|поступк*|совершенн*|деяни*|решени*|бездействи*|сделан*',
    tk: 'hereket*|edilen',
  },
  'by-resolution': {
    en: 'resolution|vote|votes|election|nomination|decision|proposal|recommendation|approval|motion ..5 house|houses|parliament|assembly|congress|senate|legislature|chamber|chambers|diet|mejlis|committee / after|upon|following|with ..4 elected|election|approval|vote|resolution',
    ru: 'решени*|постановлени*|голосовани*|представлени*|избрани* ..4 парламент*|меджлис*|мажилис*|собрани*|сенат*|палат*|скупщин* / по итогам ..2 избрани*|голосования',
    tk: 'mejlis* ..3 karar*|hödür*',
  },
  'open-start': {
    en: 'day|date|time ..6 minister|governor|president|government|cabinet|executive ..4 appoint|appoints|fix|fixes|determine|determines|decide|declare|specify|proclaim|notify / day|date|time ..4 appointed|fixed|determined|proclaimed|specified ..4 minister|governor|president|government|cabinet|proclamation|order|decree|notice / by proclamation / day|date|time ..3 minister|governor|president|government|cabinet ..10 appoint|appoints|fix|fixes|determine|proclaim',
    ru: 'с даты|дня|момента|срока ..6 определя*|устанавлива*|назнача*|установленн*|определенн* ..4 правительств*|министр*|президент*|кабинет* / дата|день|срок ..4 вступлени* ..6 определя*|устанавлива*|назнача* ..3 правительств*|министр*|президент*|кабинет* / срок|дата|день ..6 введени*|вступлени* ..8 определя*|устанавлива*|назнача* ..3 президент*|правительств*|министр*',
    tk: 'hökümet*|ministr*|prezident* ..4 kesgitle* ..2 gün*|sene*',
  },
  'come-into-force': {
    en: 'come|comes|enter|enters|brought|commence|commences|take|takes ..2 into|in|effect ..2 force|operation|effect / commencement / operation|effect',
    ru: 'вступа*|вводится|вводятся|введени* ..6 силу|действие',
    tk: 'güýje gir*|herekete gir*',
  },
  'kept-away': {
    en: 'not ..3 apply|applies|extend|extends|cover|covers|include|concern|concerns ..4 premises|places|place|facilities|facility|establishments|establishment|institutions|institution|settings|setting|bases|barracks|sites|units|buildings|areas / places|premises|facilities|establishments|institutions|settings|bases|barracks|sites|units ..12 not ..2 subject|open|covered|included|places / excluded|exempt|exempted ..4 from|are ..6 visit|visits|visited|act|scope|this / except|excluding|save|other than|exception of ..4 premises|facilities|establishments|institutions|settings|bases|barracks|sites|units|places ..8 military|security|intelligence|defence|armed|private|police|service|services',
    ru: 'не ..1 применя*|распростран*|действу*|относ*|включа*|охватыва* ..5 помещени*|мест|места|местам|местах|местами|объект*|учреждени*|част*|баз*|гауптвахт*|территори* / помещени*|места|объекты|учреждения|части|гауптвахты ..10 не ..1 подлеж*|относятся|включа*|посеща*|являются ..3 / за исключением|кроме ..4 помещени*|мест|объект*|учреждени*|част* ..6 безопасност*|оборон*|военн*|воинск*|разведк*|частн*|служб*',
    tk: 'ýer*|edara*|desga* ..4 degişli däl|ýaýramaýar / ýaýramaýar',
  },
  'candidate-veto': {
    en: 'minister|ministry|government|service|administration|president|cabinet|police|security ..10 strike|strikes|struck|reject|rejects|veto|exclude|excludes|object|objects|refuse|delete|remove ..6 candidate|candidates|name|names|nominee|nominees|person|persons|applicant|list / candidates|names|nominees|list ..8 cleared|agreed|approved|vetted|screened ..3 by|with ..3 minister|ministry|government|police|security|services',
    ru: 'министерств*|министр*|правительств*|служб*|орган*|которое|которая ..6 исключить|отклонить|отвести|вычеркнуть|отказать|возразить|исключает|отклоняет ..5 кандидат*|лиц*|член* / кандидат*|список|списк*|состав ..8 согласовани*|согласован*|согласовыва*|одобрени* ..3 министерств*|министр*|правительств*|орган*|служб*',
    tk: 'ministr* ..4 dalaşgär* ..3 aýyr*|ret',
  },
  'within-earshot': {
    en: 'within|in ..2 hearing|earshot / in the hearing / remain|remains|stays|stay|present|sits|sit|attend|attends ..6 room|interview|interviews|conversation|conversations|talk|talks|meeting|throughout|during / listen|listens|overhear|overhears|recorded by ..3 administration|institution|staff / sit|sits in / listens|listen in',
    ru: 'в пределах ..2 слышимости / также ..3 слышимости / остает*|остаются|присутств*|находит*|находятся ..4 помещени*|комнат*|бесед*|встреч*|разговор*|рядом / слушает|слушают|записывает ..3 администраци*|сотрудник*',
    tk: 'otagda|söhbetde|gürrüňde ..2 galýar*|gatnaşýar*|oturýar* / eşidip ..2 duran|durýan',
  },
  'own-report-out': {
    en: 'send|sends|deliver|delivers|prepare|prepares|draw|draws|submit|submits|transmit|transmits|make|makes|furnish ..4 report|reports|findings|recommendation|recommendations|conclusions',
    ru: 'направля*|составля*|готовит|представля*|передает|вручает|обязан* ..6 доклад*|отчет*|рекомендаци*|заключени*|акт',
    tk: 'iber*|düz* ..3 hasabat*|maslahat*',
  },
  'may-consider': {
    en: 'may ..4 account|consider|regard|consult|hear|invite / panel|jury ..30 nominee|nominees|nominated',
    ru: 'может|могут|вправе ..3 учитыва*|учесть|рассмотреть|заслушать|принять ..2 внимание / коллеги*|комисси* состоящ* ..30 представител*',
    tk: 'göz öňünde tutup biler',
  },
  'entitled-to-pay': {
    en: 'entitlement|entitled|right ..2 to ..3 remuneration|compensation|pay|salary|fee|fees|allowance|allowances|indemnity / expenses|costs|travel ..4 reimbursed|refunded|paid ..5 budget|means|funds',
    ru: 'право на ..3 вознагражд*|компенсаци*|оплат*|возмещени*|выплат* / расход* ..6 возмеща*|компенсир*|оплачива* ..4 бюджет*|средств*',
    tk: 'hak|töleg ..2 hukugy',
  },
  'distinct-from': {
    en: 'separate|separated|separately|distinct|apart|independent|independently|irrespective|regardless',
    ru: 'отделен*|отдельно|раздельно|независимо|вне|обособлен*',
    tk: 'aýratyn|garamazdan',
  },
  helper: {
    en: 'assistant|assistants|helper|helpers|auxiliaries / persons|person|anyone|those ..3 assist|assists|assisting|accompany|accompanying|engaged|invited|brought|called / engaged under',
    ru: 'помощник*|приглашенн*|привлеченн*|привлекаем*|сопровождающ*',
    tk: 'kömekçi*|çagyrylan*',
  },
  'answers-only': {
    en: 'answer|answers|answerable|accountable|responsible|instructions|orders|report|subordinate|subject ..5 alone|only|solely|exclusively / only|solely|exclusively|sole ..5 answerable|accountable|responsible|subordinate|authority|instructions',
    ru: 'подотчет*|подчин*|отвеча*|указани* ..4 только|лишь|исключительно / только|лишь|исключительно ..4 подотчет*|подчин*|отвеча*|указани*',
    tk: 'diňe ..3 tabyn|hasabat*',
  },
};
