/** The look of an exported page, on screen and on paper. Kept in the file itself: it must read the same in ten years. */
export const STYLE = `:root { color-scheme: light; }
body { margin: 0; background: #fff; color: #1a1a1a; font: 12pt/1.5 "PT Serif", Georgia, "Times New Roman", serif; }
.bill { max-width: 42rem; margin: 2rem auto; padding: 0 1.5rem; }
p, h1, h2, h3, h4 { white-space: pre-wrap; margin: 0 0 .5rem; overflow-wrap: anywhere; }
h1 { font-size: 1.25rem; text-align: center; }
h2, h3 { font-size: 1.1rem; text-align: center; margin-top: 1.75rem; }
h4 { font-size: 1rem; margin-top: 1.25rem; }
.title-line { text-align: center; }
.issuer { font-weight: bold; letter-spacing: .04em; }
.title-line.note { font-size: .9rem; }
.point, .depth-1 { margin-left: 2rem; }
.point .subpoint, .depth-2 { margin-left: 2rem; }
.redline .depth-2 { margin-left: 4rem; }
blockquote { margin: .5rem 0 .5rem 2rem; padding-left: 1rem; border-left: 2px solid #8a8a8a; }
aside.note { margin: .5rem 0; padding: .5rem .75rem; background: #f3f0e6; font-size: .9rem; }
footer.signature { margin-top: 2rem; }
table { border-collapse: collapse; width: 100%; margin: .75rem 0; font-size: .95rem; }
td, th { border: 1px solid #6a6a6a; padding: .25rem .5rem; vertical-align: top; text-align: left; }
a { color: inherit; text-decoration-color: #8a8a8a; }
ins { color: #0b5d1e; text-decoration: underline; background: #e6f4ea; }
ins.soft-hyphen::after, del.soft-hyphen::after { content: "-"; }
del { color: #9b1c1c; text-decoration: line-through; background: #fdecea; }
.moved { color: #5a4a00; font-size: .85rem; }
.remarks { margin: .25rem 0 .75rem 1rem; padding: .5rem .75rem .5rem 1.75rem; border-left: 3px solid #6b7fae; background: #f1f4fa; font: .85rem/1.4 sans-serif; }
.remarks .resolved { color: #5f5f5f; text-decoration: line-through; }
.fn a { text-decoration: none; }
.footnotes { margin-top: 2rem; padding-top: .5rem; border-top: 1px solid #8a8a8a; font-size: .85rem; }
.footnotes li { margin-bottom: .25rem; overflow-wrap: anywhere; }
@page { size: A4; margin: 25mm 20mm; }
@media print {
  .bill { max-width: none; margin: 0; padding: 0; }
  h2, h3, h4 { break-after: avoid; }
  tr, .remarks { break-inside: avoid; }
  .annex { break-before: page; }
}`;
