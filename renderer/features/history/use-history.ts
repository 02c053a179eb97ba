import { useInfiniteQuery } from '@tanstack/react-query'
import { useApi } from '../../api/ApiProvider.tsx'

const pageSize = 100

/** The history of the workspace or of one project, read in pages, newest first. */
export function useHistory(projectId: string | undefined) {
  const { orpc } = useApi()
  return useInfiniteQuery(
    orpc.history.list.infiniteOptions({
      input: (beforeSeq: number | undefined) => ({
        limit: pageSize,
        ...(projectId === undefined ? {} : { projectId }),
        ...(beforeSeq === undefined ? {} : { beforeSeq }),
      }),
      initialPageParam: undefined,
      getNextPageParam: (page) => (page.length < pageSize ? undefined : page.at(-1)?.seq),
    }),
  )
}
