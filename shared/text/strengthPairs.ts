/** The pairs of words whose exchange makes a rule weaker or stronger, in three languages. */
import type { Language } from '../bill/kinds.ts';

/** Exchanging a word of `strong` for one of `weak` weakens a rule. Word patterns as in words.ts. */
export interface StrengthPair {
  name: string;
  strong: readonly string[];
  weak: readonly string[];
}

export const STRENGTH_PAIRS: Record<Language, readonly StrengthPair[]> = {
  en: [
    {
      name: 'duty-right',
      strong: ['(shall|must)', '(is|are) (obliged|required) to'],
      weak: ['(may|can)', '(is|are) (entitled|empowered) to', '(should|ought)'],
    },
    { name: 'must-should', strong: ['must'], weak: ['should'] },
    {
      name: 'any-prescribed',
      strong: ['(any|all|every|each)'],
      weak: ['(prescribed|designated|certain|some|listed|specified)'],
    },
    {
      name: 'unannounced-notice',
      strong: ['at any time', '(without notice|without prior notice|without advance notice)', 'unannounced'],
      weak: [
        '(with|after|upon|on|subject to) (prior|advance|due) notice',
        '(by|with|after) (agreement|arrangement|prior agreement|prior arrangement)',
        'during (working|office) hours',
      ],
    },
    {
      name: 'public-official',
      strong: ['(is|are|shall be) (published|public)'],
      weak: ['(may|can) be published', 'for official use'],
    },
    {
      name: 'independent-under',
      strong: ['independent*'],
      weak: ['(under|attached to|within|subordinate*)'],
    },
    {
      name: 'law-regulation',
      strong: ['by (law|statute)'],
      weak: ['by (regulation*|decree|order|the government|the cabinet of ministers)'],
    },
    {
      name: 'at-once-when-possible',
      strong: ['(immediately|without delay|at once)'],
      weak: ['(where|when|if|as far as|to the extent) possible', 'in due course', 'as appropriate'],
    },
    {
      name: 'full-within-means',
      strong: ['(full|sufficient|adequate|necessary)'],
      weak: [
        'within (available|existing) (means|resources|limits)',
        '(subject to|within the limits of) (available|existing) *',
      ],
    },
    {
      name: 'guarantee-support',
      strong: ['(guarantees|ensures|guarantee|ensure)'],
      weak: ['(promotes|supports|facilitates|endeavours|promote|support|facilitate|endeavour)'],
    },
  ],
  ru: [
    {
      name: 'duty-right',
      strong: ['(обязан|обязана|обязано|обязаны|должен|должна|должно|должны)'],
      weak: ['(вправе|может|могут)', 'имеет право', 'имеют право'],
    },
    {
      name: 'must-should',
      strong: ['(обязан|обязаны|должен|должны)'],
      weak: ['(следует|рекомендуется|желательно)'],
    },
    {
      name: 'any-prescribed',
      strong: ['(любой|любые|любых|любым|любое|любую|все|всех|всем|каждый|каждое)'],
      weak: [
        '(установленные|установленных|определенные|определенных|отдельные|отдельных|указанные|перечисленные)',
      ],
    },
    {
      name: 'unannounced-notice',
      strong: [
        'в любое время',
        'без (уведомлени*|предупрежден*|извещени*|согласовани*|предварительного уведомлени*|предварительного предупрежден*|предварительного согласовани*)',
      ],
      weak: [
        '(с|после|при условии) предварительн* (уведомлени*|предупрежден*|извещени*|согласовани*)',
        'по согласованию с',
        'по предварительному (уведомлению|согласованию)',
        'в рабочее время',
      ],
    },
    {
      name: 'public-official',
      strong: ['(публикуется|публикуются|подлежит опубликованию)'],
      weak: ['может быть опубликован*', 'для служебного пользования'],
    },
    {
      name: 'independent-under',
      strong: ['(независим*|самостоятельн*)'],
      weak: ['(при|подчин*|под руководством|подведомствен*)'],
    },
    {
      name: 'law-regulation',
      strong: ['законом'],
      weak: ['(правительством|кабинетом министров|положением|подзаконн*|приказом)'],
    },
    {
      name: 'at-once-when-possible',
      strong: ['(незамедлительно|немедленно|безотлагательно)'],
      weak: ['(по возможности|по мере возможности)', 'в установленном порядке', 'при необходимости'],
    },
    {
      name: 'full-within-means',
      strong: ['(необходимые|необходимых|достаточные|достаточных|в полном объеме)'],
      weak: [
        'в пределах (имеющихся|выделенных|предусмотренных|утвержденных) *',
        'при наличии (средств|возможности)',
      ],
    },
    {
      name: 'guarantee-support',
      strong: ['(гарантирует*|обеспечивает*|гарантируется|обеспечивается)'],
      weak: ['(содействует|способствует|поддерживает|принимает меры)'],
    },
  ],
  tk: [
    {
      name: 'duty-right',
      strong: ['*(malydyr|melidir|maly|meli)', 'borçludyr*'],
      weak: ['*(yp|ip|up|üp) (biler|bilerler)', 'hukugy bar*', '(haklydyr*|hukuklydyr*)'],
    },
    {
      name: 'must-should',
      strong: ['*(malydyr|melidir|maly|meli)', 'borçludyr*'],
      weak: ['maslahat beril*', 'maksadalaýyk*'],
    },
    {
      name: 'any-prescribed',
      strong: ['(islendik|ähli|hemme|her bir)'],
      weak: ['(bellenen|bellenilen|kesgitlenen|aýry-aýry|görkezilen)'],
    },
    {
      name: 'unannounced-notice',
      strong: [
        'islendik wagt*',
        'öňünden (duýdurmazdan|habar bermezden|duýdurylmazdan|habar berilmezden|ylalaşmazdan)',
        '(duýdurmazdan|duýdurylmazdan|habar bermezden|habar berilmezden)',
      ],
      weak: [
        'öňünden (duýdurmak|habar bermek|ylalaşmak) (bilen|arkaly|şerti bilen)',
        'öňünden (duýduryp|duýdurylyp|habar berip|habar berlip|ylalaşyp|ylalaşylyp)',
        'ylalaşmak bilen',
        'iş wagtynda',
      ],
    },
    {
      name: 'public-official',
      strong: ['çap edilýär*'],
      weak: ['çap edilip bilner', 'gulluk peýdalanmasy üçin'],
    },
    {
      name: 'independent-under',
      strong: ['(garaşsyz*|özbaşdak*)'],
      weak: ['(tabyn*|ýanyndaky|garamagyndaky)'],
    },
    {
      name: 'law-regulation',
      strong: ['kanun bilen'],
      weak: ['(hökümet*|ministrler kabineti*) ... (kesgitle*|tassykla*|belle*)'],
    },
    {
      name: 'at-once-when-possible',
      strong: ['(haýal etmän|gaýragoýulmasyz|derrew)'],
      weak: ['mümkin boldugyça', 'mümkinçilige görä', 'zerur bolanda'],
    },
    {
      name: 'full-within-means',
      strong: ['(zerur|ýeterlik|doly möçberde)'],
      weak: ['(bar bolan|bölünip berlen|göz öňünde tutulan) * çäginde', 'serişdeler bar bolanda'],
    },
    {
      name: 'guarantee-support',
      strong: ['(kepillendirýär*|kepillendirilýär*|üpjün edýär*|üpjün edilýär*)'],
      weak: ['(ýardam berýär*|goldaýar*)'],
    },
  ],
};
