/** Next.js declares this itself; only a project without it needs the file. */
interface RequestInit {
  next?: { revalidate?: number | false; tags?: string[] }
}
