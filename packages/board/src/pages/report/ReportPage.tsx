export default function ReportPage({ id }: { id: string }) {
  return <main id="main">{id}</main>
}
