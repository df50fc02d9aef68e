export default function SessionPage({ id }: { id: string }) {
  return <main id="main">{id}</main>
}
