import { parse } from "acorn"; import fs from "node:fs"; import path from "node:path"; import {execFileSync} from "node:child_process";
const walk=d=>fs.readdirSync(d,{withFileTypes:true}).flatMap(f=>f.isDirectory()?walk(path.join(d,f.name)):[path.join(d,f.name)]);
const min=Number(process.argv[2]??500); const pat=new RegExp(process.argv[3]??".");
fs.rmSync("/tmp/exp/lazy",{recursive:true,force:true}); fs.cpSync("/tmp/exp/base","/tmp/exp/lazy",{recursive:true});
let n=0,chars=0; const names=[];
for(const f of walk("/tmp/exp/lazy")) if(f.endsWith(".js")){
  let s=fs.readFileSync(f,"utf8"); const ast=parse(s,{ecmaVersion:2022,sourceType:"module"}); const edits=[];
  for(const st of ast.body){ const d=st.declaration??st; if(d.type!=="VariableDeclaration") continue; const v=d.declarations[0]; const i=v.init; if(!i||i.type!=="ObjectExpression"&&i.type!=="ArrayExpression") continue; if(i.end-i.start<min||!pat.test(v.id.name)) continue;
    edits.push([i.start,i.end,v.id.name]); }
  for(const [a,b,name] of edits.reverse()){ s=s.slice(0,a)+"()=>("+s.slice(a,b)+")"+s.slice(b); n++; chars+=b-a; names.push(name)}
  fs.writeFileSync(f,s.replace(/[^\x00-\x7f]/g,c=>"\\u"+c.charCodeAt(0).toString(16).padStart(4,"0")));
}
console.log(n,chars,names.join(" "));
