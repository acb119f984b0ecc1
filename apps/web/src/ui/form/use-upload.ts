import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { upload } from '../../api/client.ts'
import { ApiProblem } from '../../api/problem.ts'

/** Stores a photo or a scan at once, so that a failed form does not lose it; `said` is what to tell meanwhile. */
export function useUpload(onStored: (fileId: string) => void) {
  const queryClient = useQueryClient()
  const [said, setSaid] = useState('')
  const take = async (file: File | undefined) => {
    if (!file) return
    setSaid('正在上传……')
    try {
      onStored((await upload(file)).fileId)
      setSaid(`已上传：${file.name}`)
    } catch (error) {
      setSaid(error instanceof ApiProblem ? error.message : '没有上传成功，请重选。')
      if (error instanceof ApiProblem && error.status === 401) void queryClient.invalidateQueries({ queryKey: ['session'] })
    }
  }
  return { said, take }
}
