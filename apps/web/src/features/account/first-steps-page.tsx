import type { Me } from '../../api/shapes.ts'
import { FactorForm } from './factor-form.tsx'
import { PasswordForm } from './password-form.tsx'

/** Before any work: a one-time password is changed, and where the law of the house asks for it a second factor is bound. */
export const FirstStepsPage = ({ me }: { me: Me }) => (
  <main className="front">
    <div className="card stack" style={{ width: 'min(480px, 100%)' }}>
      <div>
        <h1>{me.name}，先办这一步</h1>
        <p className="quiet">
          {me.mustChangePassword ? '您用的是一次性密码，请改成自己的密码。' : '这个岗位须绑定动态口令后才能办理业务。'}
        </p>
      </div>
      {me.mustChangePassword ? <PasswordForm /> : <FactorForm bound={false} />}
    </div>
  </main>
)
