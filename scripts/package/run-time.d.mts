export function runTimePackages(): {
  name: string;
  version: string;
  license: string;
  how: "peer" | "bundled";
}[];
