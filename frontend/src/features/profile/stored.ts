// SPDX-License-Identifier: GPL-3.0-or-later

/** Who may see something of a person, besides the person. */
export type Seer =
  | 'superior'
  | 'chosenSuperior'
  | 'hr'
  | 'keeper'
  | 'administrator'
  | 'council'
  | 'staff'
  | 'operator';

export interface StoredGroup {
  key:
    | 'workplace'
    | 'staffList'
    | 'background'
    | 'levels'
    | 'goals'
    | 'ownWork'
    | 'proposals'
    | 'shortlist'
    | 'searches'
    | 'sought'
    | 'feedback'
    | 'wishes'
    | 'completed'
    | 'account'
    | 'accesses'
    | 'mails'
    | 'audit'
    | 'switches'
    | 'application'
    | 'erasure';
  seenBy: Seer[];
  /** Rows of the register, as `label;property`; a star stands for every property of the label. */
  rows: string[];
  /** How long, in the register's own words: where these change, the words of the page must. */
  kept: string[];
}

const EMPLOYED = 'while employed, then 6 months';
const OWN_WORD = 'until the person changes it, at most as long as the account';
const of = (...properties: string[]) => properties.map((property) => `Employee;${property}`);

/** Everything that `personal-data.csv` declares, in the groups in which people think of it. */
export const STORED: StoredGroup[] = [
  {
    key: 'workplace',
    seenBy: ['superior', 'hr'],
    rows: of('firstName', 'lastName', 'WORKS_IN', 'WORKS_AS', 'WORKS_AS.share'),
    kept: [EMPLOYED],
  },
  {
    key: 'staffList',
    seenBy: ['hr', 'keeper'],
    rows: [
      ...of('personnelNumber', 'personnelKey', 'workMail', 'privatePhone', 'state', 'joinedOn', 'leftOn'),
      ...of('leftRecordedOn'),
      ...of('PROVISIONED_AS'),
      'ScimUser;*',
    ],
    kept: [EMPLOYED, 'until it is taken out, at most while employed'],
  },
  {
    key: 'levels',
    seenBy: [],
    rows: ['Assessment;*', ...of('HAS')],
    kept: [
      'until replaced by a newer one, the history 5 years, at most while employed, then 6 months',
      'as the level',
    ],
  },
  { key: 'goals', seenBy: [], rows: of('AIMS_AT', 'AIMS_AT.by'), kept: [OWN_WORD, 'as the goal'] },
  {
    key: 'ownWork',
    seenBy: [],
    rows: of('DOES', 'DOES.confidence', 'DOES.statedOn', 'SETS_ASIDE', 'onboarding'),
    kept: [OWN_WORD],
  },
  {
    key: 'proposals',
    seenBy: ['hr'],
    rows: ['Proposal;*', ...of('PROPOSES')],
    kept: ['until 12 months after the decision, a withdrawn one at once'],
  },
  {
    key: 'shortlist',
    seenBy: ['chosenSuperior'],
    rows: of('SHORTLISTED', 'SHORTLISTED.at', 'SHORTLISTED.sharedAt', 'SHORTLISTED.sharedWith'),
    kept: [
      'until the person removes it, at most as long as the account',
      'as the kept course',
      'until the person takes it back, at most as the kept course',
    ],
  },
  {
    key: 'searches',
    seenBy: [],
    rows: ['SavedSearch;*', ...of('KEEPS')],
    kept: ['until the person removes it, at most as long as the account', 'as long as the search'],
  },
  {
    key: 'sought',
    seenBy: [],
    rows: ['Searcher;*'],
    kept: ['until the month is over, deleted by an hourly job'],
  },
  {
    key: 'wishes',
    seenBy: [],
    rows: of(
      'weekdaysFree',
      'timesOfDay',
      'maxDaysAbsent',
      'maxDistanceKm',
      'formats',
      'languages',
      'firmWishes',
    ),
    kept: [OWN_WORD],
  },
  {
    key: 'completed',
    seenBy: [],
    rows: of('COMPLETED', 'COMPLETED.on', 'COMPLETED.statedBy', 'STARTED', 'STARTED.on'),
    kept: [
      '10 years for mandatory training, otherwise while employed, then 6 months',
      'as the completion',
      'as the completion, an own one until the person takes it back',
      EMPLOYED,
      'as the start',
    ],
  },
  {
    key: 'background',
    seenBy: [],
    rows: [
      ...of('id', 'tenantId', 'version', 'latitude', 'longitude', 'REPORTS_TO', 'REPORTS_TO.deputising'),
      'OrgUnit;*',
    ],
    kept: [EMPLOYED, 'as long as the person heads it', 'as long as the person is named'],
  },
  {
    key: 'account',
    seenBy: ['keeper'],
    rows: ['Account;*', 'Passkey;*', 'ApiToken;*'],
    kept: [
      'until the second factor is removed',
      'until the person removes it, at most as long as the account',
      'until the account is removed',
      'until the code is used, replaced or over its time',
      'until the code is used or replaced',
      'until it is revoked, at most as long as the account that made it',
    ],
  },
  {
    key: 'feedback',
    seenBy: ['administrator'],
    rows: ['Feedback;*'],
    kept: ['180 days, or until an administrator has dealt with it'],
  },
  {
    key: 'accesses',
    seenBy: ['keeper', 'council'],
    rows: ['AccessRecord;*'],
    kept: ['24 months after the look, deleted by a daily job'],
  },
  {
    key: 'mails',
    seenBy: ['keeper'],
    rows: ['OutgoingMail;*'],
    kept: [
      '30 days after it was written, deleted by a daily job',
      'until the mail server has taken it, at most 30 days, deleted by a daily job',
    ],
  },
  {
    key: 'erasure',
    seenBy: ['hr', 'keeper'],
    rows: of('erasureAskedOn', 'erasureRefusedOn', 'erasureRefusal', 'reducedOn'),
    kept: [EMPLOYED, '10 years after the last proof of mandatory training'],
  },
  {
    key: 'audit',
    seenBy: ['keeper', 'council'],
    rows: ['AuditEntry;*'],
    kept: ['24 months after the event, cut by a daily job'],
  },
  {
    key: 'switches',
    seenBy: ['staff'],
    rows: ['SwitchChange;*'],
    kept: ['as long as the administration uses the platform'],
  },
  {
    key: 'application',
    seenBy: ['operator'],
    rows: ['ProviderApplication;*'],
    kept: ['6 months after the decision, deleted by a daily job'],
  },
];
