/* oxlint-disable import/no-unassigned-import -- style sheets have nothing to give */
import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import './app/global.css'
/* oxlint-enable import/no-unassigned-import */
import { createRoot } from 'react-dom/client'
import { startApp } from './app/start-app.tsx'
import { shareStyleNonce } from './nonce.ts'
import { installTrustedTypes } from './trusted-types.ts'

installTrustedTypes()
shareStyleNonce()
const root = document.getElementById('root')
if (root === null) throw new Error('The page has no #root')
await startApp(createRoot(root))
