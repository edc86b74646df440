import type { Questionnaire, SurveyAnswers } from '@officine-coesione/contract';
import type { Json, RecordTable } from './column.ts';

export interface QuestionnaireTable extends RecordTable {
  code: string;
  edition: number;
  details: Json<Pick<Questionnaire, 'title' | 'introduction' | 'sections'>>;
}

export interface SurveyWaveTable extends RecordTable {
  title: string;
  /** `YYYY`. */
  period: string;
  opens_at: string;
  closes_at: string;
  questionnaire_id: string;
}

/** A partnership whose members are asked. */
export interface SurveyWavePartnershipTable extends RecordTable {
  wave_id: string;
  partnership_id: string;
  validated_at: string | null;
}

export interface SurveyResponseTable extends RecordTable {
  reference: string;
  wave_id: string;
  partnership_id: string;
  organisation_id: string;
  status: 'draft' | 'submitted' | 'validated';
  submitted_at: string | null;
  validated_at: string | null;
  answers: Json<SurveyAnswers>;
}

/** View: each answer of a validated response on a scale, from 1 to 5. */
export interface SurveyScaleView {
  response_id: string;
  wave_id: string;
  partnership_id: string;
  period: string;
  question: string;
  value: number;
  demo: boolean;
}

/** View: the satisfaction of each validated response, 0 to 100. */
export interface SurveySatisfactionView {
  response_id: string;
  wave_id: string;
  partnership_id: string;
  period: string;
  score: number;
  demo: boolean;
}

/** View: each partnership that was asked, and whether a response of it was validated. */
export interface SurveyCoverageView {
  wave_id: string;
  partnership_id: string;
  period: string;
  closes_at: string;
  covered: boolean;
  demo: boolean;
}
