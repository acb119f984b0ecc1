import { SignInForm } from './sign-in-form.tsx'

export const SignInPage = () => (
  <main className="front">
    <div className="card stack">
      <div>
        <h1>法援工作台</h1>
        <p className="quiet">法律援助机构工作人员和承办律师从这里登录。</p>
      </div>
      <SignInForm />
      <p className="quiet small">
        忘记密码请找本机构的系统管理员重置。申请人不用登录，请到 <a href="/">办事首页</a>。
      </p>
    </div>
  </main>
)
