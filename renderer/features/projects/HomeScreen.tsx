import { useQuery } from '@tanstack/react-query'
import { useApi } from '../../api/ApiProvider.tsx'
import { QueryView } from '../../ui/QueryView.tsx'
import { FirstStart } from '../start/FirstStart.tsx'
import { ProjectList } from './ProjectList.tsx'

/** The first start while there are no projects, the list of them afterwards. */
export function HomeScreen() {
  const { orpc } = useApi()
  const projects = useQuery(orpc.project.list.queryOptions())
  return (
    <QueryView query={projects}>
      {(list) => (list.length === 0 ? <FirstStart /> : <ProjectList projects={list} />)}
    </QueryView>
  )
}
