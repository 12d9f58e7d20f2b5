/** Days and the plan years of the outer terms made up; the article only says "đầu nhiệm kỳ". */
export const terms = [
  {
    term_id: '2010-2015',
    name: 'Nhiệm kỳ 2010–2015',
    starts_on: '2010-08-15',
    ends_on: '2015-08-14',
    first_year: 2011,
    last_year: 2015,
  },
  {
    term_id: '2015-2020',
    name: 'Nhiệm kỳ 2015–2020',
    starts_on: '2015-08-15',
    ends_on: '2020-08-14',
    first_year: 2016,
    last_year: 2020,
  },
  {
    term_id: '2020-2025',
    name: 'Nhiệm kỳ 2020–2025',
    starts_on: '2020-08-15',
    ends_on: '2025-06-30',
    first_year: 2021,
    last_year: 2025,
  },
];

/** First and last day that the tables speak of. */
export const COVERS = ['2010-08-15', '2020-12-31'];
