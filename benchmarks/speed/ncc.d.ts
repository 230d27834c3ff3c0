declare module '@vercel/ncc' {
  export default function ncc(entry: string, options: object): Promise<{ readonly code: string }>;
}
