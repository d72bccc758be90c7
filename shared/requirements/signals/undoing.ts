import type { SignalTable } from './signal.ts';

/**
 * Red flags by class (lexicon/undoingBody.ts, undoingWork.ts): leave of somebody outside, rules of the executive, a seat at
 * pleasure, money on another's account, the keeper's hand in visits, papers and talks, secrets that shut, sources named. Each
 * is said in many words and stands where nobody looks: in a schedule, an oath, an amendment of another act.
 */
export const UNDOING_SIGNALS: SignalTable = {
  'OPCAT-29-TERR': { against: { 'territory-excluded': ['neg:zone-not-covered !no-place-excluded'] } },
  'OPCAT-12a-SPTVISIT': {
    against: {
      'approval-needed': [
        'spt:spt visit|come-in|spt-admit under-leave !no-permission !deny',
        'spt:spt told-before|spt-agreed|list-by-keeper !deny',
      ],
    },
  },
  'SPTG-7-LEGBASIS': {
    against: {
      'delegation-to-government': [
        'rules-by-exec visit|come-in|^visit|^come-in !deny !form-only',
        'rules-by-exec npm|members !deny !form-only !wage',
      ],
    },
  },
  'OPCAT-1-PREVENT': {
    against: {
      'visits-on-complaint': [
        'on-complaint2 come-in|visit !not !deny !distinct-from !regularly !whether-or-not-complaint',
      ],
    },
  },
  'OPCAT-4.2-DEFLIB': {
    against: {
      'closed-persons': ['closed-persons2 !not-leave !by-authority !not-exhaustive'],
      'state-institutions-only': [
        'neg:state-only not-leave|liberty-definition|by-authority !private-word !public-private',
      ],
    },
  },
  'OPCAT-4.1-PLACES': {
    against: {
      'closed-list': ['register-only place|taken-place|^place !not-exhaustive'],
      'places-excluded': [
        'neg:not-covered special-site|place !zone-excluded !information !files-word',
        'neg:^outside-words special-site !information',
      ],
    },
  },
  'SPTG-24-SUSPECTED': {
    against: { 'prosecutor-sanction': ['neg:unlisted court-leave come-in|place|taken-place'] },
  },
  'SPTG-32-UNIT': { against: { 'existing-staff': ['neg:no-new-staff ombudsman|^ombudsman|npm !deny'] } },
  'OPCAT-18.1-FUNC': { against: { 'under-ministry': ['under-exec2 npm|members|^npm !spt'] } },
  'OPCAT-18.1-NOSUB': {
    against: { 'part-of-ministry': ['unit-of-ministry npm|^npm !deny !recommend !information !visit'] },
  },
  'SPTG-12-OPAUT': {
    against: {
      'approved-by-executive': [
        'rules-word under-leave npm|visit|^npm !deny !no-permission !recommend !information !report !money-word !place !parliament !special-site',
        'outsider~makes-change rules-word npm|^npm !deny !bill-word !parliament',
        'rules-by-exec npm|visit !deny !form-only !wage !parliament !special-site',
      ],
    },
  },
  'OPCAT-18.1-NOAPPROVAL': {
    against: {
      'approval-needed': [
        'under-leave|keeper-leave visit|come-in !no-permission !deny !not-required !experts !medics !money-word !spt !^spt !speak !published',
        'neg:only-with under-leave visit|come-in !no-permission !experts !spt !^spt !money-word',
        'neg:shut-until report|other-report',
      ],
    },
  },
  'OPCAT-18.1-OBSTRUCT': { against: { 'members-liable': ['members-misbehave'] } },
  'OPCAT-18.1-PERS': { against: { 'represents-agency': ['for-sender members|^members'] } },
  'SPTG-16-SELECT': {
    against: {
      'appointed-by-executive': [
        'exec-appoints2 members|npm !the-house !personnel !experts !by-resolution !open-call !wage',
      ],
    },
  },
  'SPTG-9-TENURE': { against: { 'dismissal-at-discretion': ['at-pleasure outsider members|^members'] } },
  'SPTG-9-DISMISS': {
    against: {
      'dismissal-at-discretion': [
        'at-pleasure outsider members|^members|npm',
        'at-pleasure outsider bare-head !deny !other-head !head-of-state',
        'exec-authorised members|npm|bare-head !the-house !personnel !deny !first-steps !other-head !head-of-state',
        'exec-revokes members|npm !the-house !approval !personnel !deny !first-steps !other-head',
        'exec-revokes bare-head !the-house !approval !personnel !deny !first-steps !other-head !head-of-state',
        'dismissal-discretion remove-office bare-head !the-house !personnel !deny !other-head !head-of-state',
        'sender-recalls members|^members|npm !deny',
      ],
    },
  },
  'SPTG-18-CONFLICT': {
    against: {
      'ex-officio-members': [
        'by-office served-in|exec|minister|detaining-body members|npm !immunity-word !said-done',
        'serving-allowed served-in members|npm !deny',
      ],
    },
  },
  'OPCAT-18.1-STAFF': {
    against: {
      secondment: ['lends-staff exec|minister|served-in npm|^npm|^staff-word !deny !visit'],
      'approved-by-executive': ['staff-size under-leave !deny !place !detainees'],
    },
  },
  'OPCAT-18.3-RESOURCES': {
    against: {
      'within-available-means': [
        'where-possible money-word|resources-guaranteed|resources npm|^npm !experts !visit !deny !women',
      ],
    },
  },
  'PARIS-REMUN': {
    against: {
      'pay-by-executive': [
        'pay-by-exec2 !personnel !detainees !money-word',
        'wage~set-by-exec members|npm !personnel',
      ],
    },
  },
  'PARIS-PLURALISM': {
    against: {
      'ngo-by-consent': [
        'security-check ngo|candidates|civil-seats !staff-word',
        'ngo|civil-seats~under-leave !deny !visit',
      ],
    },
  },
  'SPTG-12-BUDGET': {
    against: { 'budget-of-ministry': ['budget-of-other npm|^npm|money-word !deny !visas'] },
  },
  'SPTG-12-FINAUT': { against: { 'spending-preapproved': ['neg:payment-leave !no-permission !detainees'] } },
  'PARIS-OTHERFUNDS': { against: { 'approval-needed': ['gifts under-leave !deny !no-permission'] } },
  'OPCAT-19a-EXAMINE': {
    against: {
      'visits-limited': [
        'neg:few-visits visit|come-in !renewal-word !members',
        'come-in|examines long-interval !report !review !renewal-word',
      ],
    },
  },
  'OPCAT-20c-PLACES': {
    against: { 'accompanied-route': ['led-way members|npm|visit|^visit|come-in !deny !speak'] },
  },
  'OPCAT-20e-CHOICE': {
    against: { 'choice-taken': ['list-by-keeper speak|visit|^speak|^visit|come-in !npm-named !deny'] },
  },
  'SPTG-25-UNANNOUNCED': {
    against: {
      'notice-required': [
        'told-before visit|come-in|^visit|experts authority|keeper-word|exec|minister !deny !members-start !own-request',
        'neg:night-barred',
        'office-hours visit|come-in|^visit !round-hours !deny !letters !files-word !archive-word',
      ],
      'approval-needed': [
        'neg:only-with under-leave visit|come-in !no-permission !experts !spt !^spt !money-word',
      ],
    },
  },
  'OPCAT-20-NOREFUSAL': {
    against: {
      'refusal-grounds': [
        'puts-off trouble-word visit|come-in|visitor-word|^visit|^come-in !no-promise !is-offence !wage !personal-data !pick',
        'neg:puts-off may trouble-word visit|come-in|visitor-word|^visit keeper-word|exec|authority !no-promise !is-offence !pick',
      ],
    },
  },
  'OPCAT-20a-NUMBERS': {
    against: {
      classified: [
        'head-count is-secret !say-again !personal-data !irrespective',
        'neg:head-count not-given !say-again !personal-data !irrespective',
      ],
    },
  },
  'OPCAT-20b-TREATMENT': {
    against: { 'information-limited': ['neg:keeper-sifts !no-promise', 'neg:health-files-shut !published'] },
  },
  'OPCAT-20b-SECRECY': {
    against: {
      'secrecy-exception': [
        'secret-shut information|files-word|^information|^files-word !irrespective !diminish !make-public !recommend',
        'neg:secret-not-given information|files-word|^information|^files-word !irrespective !diminish !make-public !recommend',
      ],
    },
  },
  'OPCAT-20d-PRIVATE': {
    against: {
      'interview-attended': ['staff-sits speak|^speak !no-promise !alone-with'],
      'interview-overheard': ['neg:talk-cut~speak', 'talk-recorded~speak !no-promise'],
      'approval-needed': [
        'under-leave|keeper-leave~speak detainees|^speak !no-permission !deny !personnel !experts !recommend',
        'neg:only-with under-leave speak|heard-word !no-permission !recommend !published',
      ],
    },
  },
  'OPCAT-20d-OTHERS': {
    against: {
      'approval-needed': [
        'keeper-leave|under-leave staff-word|personnel speak|told-it|answer2 !deny !no-permission',
      ],
    },
  },
  'NPM-EQUIPMENT': {
    against: {
      'approval-needed': [
        'kit-left recording-kit|^recording-kit !no-promise',
        'neg:kit-refused recording-kit|^recording-kit !person-agrees',
        'neg:kit-banned~recording-kit !speak !authority-may-give !person-agrees',
        'recording-kit~keeper-leave|under-leave !deny !no-permission !inviolable !files-word',
      ],
    },
  },
  'NPM-CORRESPONDENCE': {
    against: { 'letters-reviewed': ['letters|correspondence letters-seen !deny !visa-of'] },
  },
  'NPM-COOPERATION': { against: { 'where-possible': ['best-try help-word|cooperate'] } },
  'OPCAT-19b-RECOMMEND': {
    against: { 'only-to-minister': ['recommend|opine via-minister !spt !deny !consider2'] },
  },
  'OPCAT-22-EXAMINE': {
    against: { 'advisory-only': ['neg:recommend no-force !dialogue2 !consider2 !members'] },
  },
  'OPCAT-22-DEADLINE': {
    against: { 'general-appeals': ['public-letters answer2|recommend ^recommend|^answer2|^addressee-acts'] },
  },
  'OPCAT-19c-LEGISLATION': {
    against: {
      'at-request-only': [
        'asked-for law-proposals|opine|bill-word bill-word|law-word|legislation ^npm !own-initiative !any-time !deny',
      ],
    },
  },
  'OPCAT-21.1-REPRISAL': { against: { 'only-truthful': ['neg:falsity-punished !true-or-false !obstruct'] } },
  'OPCAT-21.1-REMEDY': {
    against: {
      'victim-transferred': ['moved-away ^say-again|^told-it|^protect-step !person-agrees !npm-asks'],
    },
  },
  'OPCAT-21.2-PRIVILEGE': {
    against: {
      'duty-to-report': ['must-denounce members|npm|personnel|^members|swear !person-agrees !recommend'],
      'lifted-outside': ['lifts-secret members|npm|^privileged|^compel-word|secret-word'],
    },
  },
  'OPCAT-21.2-CONSENT': {
    against: { 'consent-of-authority': ['neg:personal-data|of-a-person published|make-public no-objection'] },
  },
  'NPM-CONFDUTY': {
    against: {
      'secrecy-lifted-outside': [
        'lifts-silence secrecy-duty|keep-secret|secret-word|members ^secrecy-duty|^keep-secret|secret-word|visit',
        'neg:silence-leave secrecy-duty|keep-secret|secret-word|members ^secrecy-duty|^keep-secret|secret-word|visit',
      ],
      'duty-to-report': ['must-denounce members|npm|personnel|^members|swear !person-agrees !recommend'],
    },
  },
  'OPCAT-23-PUBLISH': {
    against: {
      'publication-discretionary': ['^yearly-report if-they-decide report|^report !other-report !deny'],
    },
  },
  'SPTG-29-PARLIAMENT': {
    against: {
      'report-to-executive': [
        'to-exec-only report|^report|yearly-report|npm !the-house !recommend !visit !^other-report',
      ],
    },
  },
  'NPM-OWNPUB': {
    against: {
      'approval-needed': [
        'neg:shut-until report|other-report|own-reports',
        'other-report make-public|gives-out under-leave !deny !no-permission',
      ],
    },
  },
  'SPTG-29-SEPARATE': { against: { 'part-of-general-report': ['few-lines ^report ombudsman|^ombudsman'] } },
  'OPCAT-20f-SPTCONTACT': {
    against: { 'through-foreign-ministry': ['spt:via-diplomats spt|un-experts|foreigners !deny !recommend'] },
  },
  'SPTG-39-NETWORK': {
    against: {
      'approval-needed': [
        'work-with|network|travel-word foreigners|other-npms under-leave !no-permission !deny !prevention-aim',
      ],
    },
  },
  'OPCAT-35-IMMUNITY': {
    against: { 'lifted-outside': ['lifts-immunity immunity-word|inviolable !spt !the-house'] },
  },
  'OPCAT-35-INVIOLABLE': { against: { 'files-inspectable': ['files-looked-at npm|^npm !detainees !deny'] } },
  'IMPL-TRANSITION': { against: { 'first-by-executive': ['start-by-exec !the-house'] } },
  'IMPL-PRIMACY': {
    against: { 'internal-rules': ['obeys-house visit|members|npm|come-in|^visit !over-rules !deny'] },
  },
  'SPTG-15-REVIEW': { against: { 'review-by-ministry': ['ministry-rates npm|members'] } },
  'IMPL-CONSEQ': {
    against: { 'government-proposals-only': ['bring-into-line law-word|legislation|^law-word'] },
  },
};
