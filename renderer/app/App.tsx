import { useQuery } from '@tanstack/react-query'
import { Router } from 'wouter'
import { useApi } from '../api/ApiProvider.tsx'
import { useHashPath as hashPath } from '../ui/place/visit.ts'
import { QueryView } from '../ui/QueryView.tsx'
import { BulkProvider } from '../features/bulk/BulkProvider.tsx'
import { ImportProvider } from '../features/import/ImportProvider.tsx'
import { NewProjectProvider } from '../features/projects/NewProjectProvider.tsx'
import { WorkspaceFailed } from '../features/start/WorkspaceFailed.tsx'
import { Frame } from './Frame.tsx'

/** The workspace decides the first picture: why it can't be opened, or the frame with its screens. */
export function App() {
  const { orpc } = useApi()
  const status = useQuery(orpc.workspace.status.queryOptions())
  return (
    // oxlint-disable-next-line react/hooks -- the router calls it as a hook
    <Router hook={hashPath}>
      <QueryView query={status}>
        {(workspace) => (workspace.state === 'open' ? <OpenWorkspace /> : <WorkspaceFailed status={workspace} />)}
      </QueryView>
    </Router>
  )
}

function OpenWorkspace() {
  return (
    <ImportProvider>
      <NewProjectProvider>
        <BulkProvider>
          <Frame />
        </BulkProvider>
      </NewProjectProvider>
    </ImportProvider>
  )
}
