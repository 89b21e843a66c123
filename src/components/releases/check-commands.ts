// Commands that check a release without this site: the same in every language.

export interface Checked {
  number: number;
  /** Addresses of the release's file and of the keys. */
  file: string;
  keys: string;
}

/** Keys in order and no spaces is all that RFC 8785 asks of a release: it holds texts in ASCII and whole numbers. */
export const hashCommand = ({ number, file }: Checked): string => `curl -sO ${file}
jq -cjS 'del(.signature, .sha256)' ${number}.json | sha256sum`;

export const joseCommand = ({ file, keys }: Checked): string => [
  "import canonicalize from 'canonicalize';",
  "import { createRemoteJWKSet, flattenedVerify } from 'jose';",
  `const release = await (await fetch('${file}')).json();`,
  "const [head, , signature] = release.signature.split('.');",
  'delete release.signature;',
  "const payload = Buffer.from(canonicalize(release)).toString('base64url');",
  `await flattenedVerify({ protected: head, payload, signature }, createRemoteJWKSet(new URL('${keys}')));`,
  "console.log('valid');",
].join('\n');

export const opensslCommand = ({ number, file, keys }: Checked): string => `curl -sO ${file} -sO ${keys}
decode() { tr '_-' '/+' | awk '{ while (length($0) % 4) $0 = $0 "="; print }' | base64 -d; }
head=$(jq -r '.signature | split(".")[0]' ${number}.json)
kid=$(printf %s "$head" | decode | jq -r .kid)
payload=$(jq -cjS 'del(.signature)' ${number}.json | base64 -w0 | tr '/+' '_-' | tr -d =)
printf %s "$head.$payload" > signed.txt
jq -r '.signature | split(".")[2]' ${number}.json | decode > signature.bin
{ echo 302a300506032b6570032100 | xxd -r -p; jq -r --arg kid "$kid" '.keys[] | select(.kid == $kid).x' keys.json | decode; } > key.der
openssl pkeyutl -verify -pubin -keyform DER -inkey key.der -rawin -in signed.txt -sigfile signature.bin`;
