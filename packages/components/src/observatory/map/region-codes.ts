/** The country, the regions and the autonomous provinces (NUTS 2), as they are asked for. */
export const REGION_CODES =
  'IT,ITC1,ITC2,ITC3,ITC4,ITF1,ITF2,ITF3,ITF4,ITF5,ITF6,ITG1,ITG2,ITH1,ITH2,ITH3,ITH4,ITH5,ITI1,ITI2,ITI3,ITI4';
