import type { Kind } from '../extraction/kind.js';
import { JAPANESE } from '../extraction/setting.js';
import { awards } from '../extractors/awards.js';
import { allotteeUnits, grantDate, grantedUnits } from '../fields/award.js';
import { allotteeShares } from '../fields/placement.js';

/** Share units or shares awarded to people, or promised under a plan that is now decided, outside Japan. */
export const shareAward: Kind = {
  id: 'share-award',
  summary: 'Restricted, deferred or performance share units, or shares, awarded to people, outside Japan.',
  title:
    /\b(?:grant(?:s|ed|ing)?|award(?:s|ed|ing)?|issu(?:es|ed|ance|ing)|sets?|approves|announces|allocat\w{1,4})\b.{0,120}\b(?:(?:restricted|performance|deferred)[- ](?:vesting )?(?:share|stock)s?(?: units?)?|RSUs?|PSUs?|DSUs?|share units|stock units|(?:share|stock|equity) awards?|LTIP awards?)\b|\b(?:(?:restricted|performance|deferred) (?:share|stock)(?: unit)?s?|RSUs?|PSUs?|DSUs?|share|stock|LTIP) (?:grants?|awards?|awarded|granted)\b|\b(?:new|launch\w{0,3}|establish\w{0,4}|resolv\w{1,4}|decid\w{1,4}|decision|approv\w{1,4}|commenc\w{1,6}|continu\w{1,7})\b.{0,80}\b(?:share|stock|equity)[- ]based (?:long-term )?incentive (?:plan|program|scheme)|\b(?:new|launch\w{0,3}|establish\w{0,4}|resolv\w{1,4}|decid\w{1,4}|commenc\w{1,6})\b.{0,80}\b(?:performance|restricted|matching|long-term) (?:share|stock|incentive)(?: matching)? (?:plan|program|scheme)/i,
  notTitle:
    /\bamend|\brepurchas|\bbuy-?back|\bacquisition of own|\bvesting of\b|\bshare award for|\bwins?\b|\bdirected (?:share )?issue|\btransfer of own|\bconveyance/i,
  says: {
    hints: ['nit', 'RSU', 'PSU', 'DSU', 'estricted', 'erformance', 'ward'],
    find: /\b(?:[Gg]rant(?:ed|s|ing)?|[Aa]ward(?:ed|s|ing)?|[Aa]pprov(?:ed|al)|[Ii]ssu(?:ed|ance)|[Rr]eceive[ds]?|[Pp]aid in)\b[^;]{0,400}\b(?:[Rr]estricted (?:[Ss]hares?|[Ss]tock)|(?:[Ss]hare|[Ss]tock) [Uu]nits?|RSUs?|PR?SUs?|DSUs?|[Pp]erformance (?:[Ss]hares?|[Ss]tock)|[Cc]onditional (?:[Ss]hare )?[Aa]wards?|(?:[Ss]hare|[Ee]quity)[- ]based [Aa]wards?|[Ee]quity[- ]based awards)\b|\b[Aa]wards? (?:were |was |have been )?(?:made|granted)\b[^;]{0,160}\bover\b|\b(?:RSUs?|PSUs?|DSUs?|[Ss](?:hare|tock) [Uu]nits?)\b[^;]{0,120}\b(?:were|was|have been|are) (?:granted|awarded|issued)\b/,
  },
  notSetting: JAPANESE,
  topics: [awards],
  must: [grantedUnits, allotteeUnits, allotteeShares, grantDate],
  example: 'Larkfield Capital Announces Performance Share Unit Grant',
};
