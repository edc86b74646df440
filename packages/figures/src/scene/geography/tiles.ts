/** One area as a square of a grid. */
export interface Tile {
  /** NUTS code. */
  readonly code: string;
  /** Letters people know it by: the sign of a province, an abbreviation of a region. */
  readonly sign: string;
  readonly column: number;
  readonly row: number;
}

/**
 * Squares of one size, a row a line, each a sign and its code; `.` is sea or another country. Neighbours stand side
 * by side where they can, and north, south, west and east keep their order; the shape follows the number of areas,
 * not their size on the ground.
 */
function tilesOf(grid: string): readonly Tile[] {
  return grid
    .trim()
    .split('\n')
    .flatMap((line, row) =>
      line
        .trim()
        .split(/\s+/)
        .flatMap((cell, column) => {
          const [sign, code] = cell.split(':');
          return sign && code ? [{ code: `IT${code}`, sign, column, row }] : [];
        }),
    );
}

/** Regions and autonomous provinces (NUTS 2). */
export const REGION_TILES: readonly Tile[] = /* @__PURE__ */ tilesOf(`
.      .      BZ:H1
VDA:C2 LOM:C4 TN:H2  VEN:H3 FVG:H4
PIE:C1 LIG:C3 EMR:H5
.      .      TOS:I1 UMB:I2 MAR:I3
.      .      .      LAZ:I4 ABR:F1 MOL:F2
.      .      .      .      CAM:F3 BAS:F5 PUG:F4
.      SAR:G2 .      .      .      CAL:F6
.      .      .      .      SIC:G1
`);

/** Provinces and metropolitan cities (NUTS 3); eleven columns, so that a square is 24 px wide in a picture of 280. */
export const PROVINCE_TILES: readonly Tile[] = /* @__PURE__ */ tilesOf(`
.      .      .      .      .      .      BZ:H10
.      VB:C14 .      .      .      SO:C44 TN:H20 BL:H33 UD:H42 GO:H43
AO:C20 BI:C13 VA:C41 CO:C42 LC:C43 BG:C46 VI:H32 TV:H34 PN:H41 TS:H44
TO:C11 VC:C12 NO:C15 MI:C4C MB:C4D BS:C47 VR:H31 PD:H36 VE:H35
CN:C16 AT:C17 AL:C18 PV:C48 LO:C49 CR:C4A MN:C4B RO:H37
IM:C31 SV:C32 GE:C33 PC:H51 PR:H52 RE:H53 MO:H54 FE:H56
.      .      .      SP:C34 MS:I11 PT:I13 BO:H55 RA:H57
.      .      .      .      LU:I12 PO:I15 FI:I14 FC:H58 RN:H59
.      .      .      .      PI:I17 SI:I19 AR:I18 PU:I31 AN:I32
.      .      .      .      LI:I16 GR:I1A PG:I21 MC:I33 FM:I35
.      .      .      .      .      VT:I41 TR:I22 RI:I42 AP:I34
.      .      .      .      .      .      RM:I43 AQ:F11 TE:F12 PE:F13
.      .      .      .      .      .      LT:I44 FR:I45 IS:F21 CH:F14
.      .      .      .      .      .      CE:F31 BN:F32 CB:F22 FG:F46
.      SS:G2D .      .      .      .      NA:F33 AV:F34 PZ:F51 BT:F48 BA:F47
.      OR:G2G NU:G2E .      .      .      .      SA:F35 MT:F52 TA:F43 BR:F44
.      SU:G2H CA:G2F .      .      .      .      .      CS:F61 .      LE:F45
.      .      .      .      .      .      .      .      CZ:F63 KR:F62
.      .      .      .      .      .      .      .      VV:F64
.      .      .      .      .      .      .      RC:F65
.      .      .      TP:G11 PA:G12 EN:G16 ME:G13
.      .      .      .      AG:G14 CL:G15 CT:G17
.      .      .      .      .      RG:G18 SR:G19
`);
