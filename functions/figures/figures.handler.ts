import { breakdownsOf, figureSubjects } from "#functions/figures/figure-catalogue.ts";
import { figureFile } from "#functions/figures/figure-file.ts";
import { figureReply } from "#functions/figures/figure-reply.ts";
import {
  type FigureDependencies,
  type FigureRequest,
  readFigure,
} from "#functions/figures/read-figure.ts";
import type { RenderPng } from "#functions/figures/render-png.ts";
import { type Endpoint, endpoint } from "#functions/http/endpoint.ts";
import { ReplyWithHeaders } from "#functions/http/reply-with-headers.ts";
import {
  listFiguresContract,
  readFigureContract,
  readFigureFileContract,
} from "#shared/api/figures.ts";
import { drawFigure } from "#shared/figures/draw-figure.ts";
import type { FigureAxis } from "#shared/figures/figure.ts";
import { figureWords } from "#shared/figures/words.ts";
import type { Locale } from "#shared/text/locale.ts";

export type FiguresDependencies = FigureDependencies & {
  readonly tiles: readonly (readonly string[])[];
  readonly renderPng: RenderPng;
};

/** Pixels of a drawing that stands alone. */
const fileWidth = 960;

/** Every figure of a year: listed, as a table with drawings, and as a file. */
export function figuresEndpoints(dependencies: FiguresDependencies): readonly Endpoint[] {
  const { indicators, tiles, renderPng } = dependencies;
  return [
    endpoint(listFiguresContract, async ({ params, query, locale }) => {
      const language = query.language ?? locale;
      return {
        year: params.year,
        figures: figureSubjects(indicators, figureWords[language]).map((subject) => ({
          id: subject.id,
          title: subject.title ?? subject.indicators[0]?.name[language] ?? subject.id,
          by: breakdownsOf(subject).map((axes) => [...axes]),
        })),
      };
    }),
    endpoint(readFigureContract, async ({ params, query, locale }) => {
      const figure = await readFigure(requestOf(params, query, locale), dependencies);
      const { width } = query;
      const drawings =
        width === undefined
          ? []
          : figure.charts.map((chart) => ({
              chart,
              svg: drawFigure({ figure, kind: chart, width, framed: false, tiles }),
            }));
      return figureReply(figure, drawings);
    }),
    endpoint(readFigureFileContract, async ({ params, query, locale }) => {
      const figure = await readFigure(requestOf(params, query, locale), dependencies);
      const { format, chart, width = fileWidth } = query;
      const file = await figureFile({ figure, format, chart, width, tiles, renderPng });
      return new ReplyWithHeaders(Buffer.from(file.bytes).toString("base64"), {
        "content-type": file.contentType,
        "content-disposition": `attachment; filename="${file.fileName}"`,
        "content-language": figure.language,
      });
    }),
  ];
}

type Asked = {
  readonly district?: string[] | undefined;
  readonly industry?: string[] | undefined;
  readonly size?: string[] | undefined;
  readonly by?: FigureAxis[] | undefined;
  readonly language?: Locale | undefined;
};

function requestOf(
  { year, figure }: { readonly year: number; readonly figure: string },
  { by = [], district, industry, size, language }: Asked,
  locale: Locale,
): FigureRequest {
  const filter = {
    ...(district && { district }),
    ...(industry && { industry }),
    ...(size && { size }),
  };
  return { figure, year, by, filter, language: language ?? locale };
}
