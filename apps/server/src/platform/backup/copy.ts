import type pg from 'pg'

// The sending half of COPY is in the driver but not in its types.
type Wire = pg.Connection & { sendCopyFromChunk(chunk: Buffer): void; endCopyFrom(): void; sendCopyFail(message: string): void }

/** COPY … TO STDOUT as a stream of rows. The server sends one message a row; a slow reader holds the socket back. */
class CopyOut implements pg.Submittable {
  readonly text: string
  private rows: Buffer[] = []
  private wire: pg.Connection | null = null
  private error: Error | null = null
  private hasEnded = false
  private wake: () => void = () => {}
  constructor(text: string) {
    this.text = text
  }
  submit(connection: pg.Connection) {
    this.wire = connection
    connection.query(this.text)
  }
  handleCopyOutResponse() {}
  handleCopyData(message: { chunk: Buffer }) {
    // The driver writes its next messages over this one.
    this.rows.push(Buffer.from(message.chunk))
    if (this.rows.length > 5_000) this.wire?.stream.pause()
    this.wake()
  }
  handleCommandComplete() {}
  handleError(error: Error) {
    this.error = error
    this.handleReadyForQuery()
  }
  handleReadyForQuery() {
    this.hasEnded = true
    this.wake()
  }
  async *batches(): AsyncGenerator<Buffer[]> {
    for (;;) {
      if (this.rows.length === 0 && !this.hasEnded) await new Promise<void>((resolve) => (this.wake = resolve))
      const batch = this.rows
      this.rows = []
      this.wire?.stream.resume()
      if (batch.length > 0) yield batch
      else if (this.error) throw this.error
      else if (this.hasEnded) return
    }
  }
}

/** Rows in batches, each row with its line end. */
export const copyOut = (client: pg.Client, text: string): AsyncGenerator<Buffer[]> => client.query(new CopyOut(text)).batches()

class CopyIn implements pg.Submittable {
  readonly text: string
  readonly source: AsyncIterable<Buffer>
  private settle: { resolve: () => void; reject: (error: unknown) => void } = { resolve: () => {}, reject: () => {} }
  private error: unknown = null
  private hasEnded = false
  readonly done: Promise<void>
  constructor(text: string, source: AsyncIterable<Buffer>) {
    this.text = text
    this.source = source
    this.done = new Promise((resolve, reject) => (this.settle = { resolve, reject }))
  }
  submit(connection: pg.Connection) {
    connection.query(this.text)
  }
  handleCopyInResponse(connection: Wire) {
    void this.send(connection)
  }
  private async send(connection: Wire) {
    try {
      for await (const chunk of this.source) {
        // The server may have refused a row meanwhile; the rest is read but not sent.
        if (!this.hasEnded) connection.sendCopyFromChunk(chunk)
        if (connection.stream.writableNeedDrain) await new Promise((resolve) => connection.stream.once('drain', resolve))
      }
      if (!this.hasEnded) connection.endCopyFrom()
    } catch (error) {
      this.error = error
      if (!this.hasEnded) connection.sendCopyFail('source failed')
    }
  }
  handleCommandComplete() {}
  handleError(error: Error) {
    this.error ??= error
    this.handleReadyForQuery()
  }
  handleReadyForQuery() {
    this.hasEnded = true
    if (this.error) this.settle.reject(this.error)
    else this.settle.resolve()
  }
}

export const copyIn = (client: pg.Client, text: string, source: AsyncIterable<Buffer>): Promise<void> =>
  client.query(new CopyIn(text, source)).done
