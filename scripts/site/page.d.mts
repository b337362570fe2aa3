export interface FrontMatter {
  title?: string;
  description?: string;
  twin?: string;
  order?: number;
  keywords?: string[];
}
export interface Page {
  file: string;
  data: FrontMatter;
  text: string;
}
export function pageFrom(file: string, markdown: string): Page;
