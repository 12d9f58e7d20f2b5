import * as XLSX from '@e965/xlsx';
import fs from 'fs';
const d='/work/main/tests/workbooks/';
for (const f of fs.readdirSync(d+'truth')) {
  const t=JSON.parse(fs.readFileSync(d+'truth/'+f));
  console.log('\n######', t.file, '—', t.reason);
  const {tables,may,reason,file,...r}=t; console.log(JSON.stringify(r));
  for (const [n,rows] of Object.entries(tables??{})) console.log(n, rows.length, JSON.stringify(rows.slice(0,2)), n==='admissions'?rows.map(x=>x.admitted_on).join(' '):JSON.stringify(rows.at(-1)));
  if(t.error|| /arrow|parquet/.test(t.file)) continue;
  try { const wb=XLSX.read(fs.readFileSync(d+'files/'+t.file),{cellDates:false}); for(const n of wb.SheetNames){const a=XLSX.utils.sheet_to_json(wb.Sheets[n],{header:1,raw:false,blankrows:true}); console.log('['+n+']', wb.Sheets[n]['!ref']); a.slice(0,+process.argv[2]||20).forEach((r,i)=>console.log(i+1, r.slice(0,12).map(x=>x??'').join(' | ')));} } catch(e){console.log('ERR',e.message)}
}
